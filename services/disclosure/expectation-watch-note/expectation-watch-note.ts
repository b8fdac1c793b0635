import {
  choice,
  day,
  Noun,
  optional,
  recordType,
  text,
  UnitRecord,
} from '../../kit/records/index.ts'
import { CriticalBattle } from '../critical-battle.ts'

@Noun('What a unit saw of the public’s expectations; notice, task 14.', '市場預期監測記錄')
export class ExpectationWatchNote extends UnitRecord {
  @choice(CriticalBattle, 'The battle it is about.', '攻堅戰')
  battle!: CriticalBattle

  @day('The day it was seen.', '監測日期')
  observedOn!: string

  @text('What was seen.', '預期變化情況')
  summary!: string

  @text('What was done about it; null while nothing.', '採取措施', optional)
  actionTaken!: string | null
}

export const expectationWatchNotes = recordType(ExpectationWatchNote, {
  orderBy: ['-observedOn'],
  verbs: {
    answer: {
      description: 'Says what was done about it.',
      past: 'answered',
      gives: ['actionTaken'],
      once: 'actionTaken',
    },
  },
})
