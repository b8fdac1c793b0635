import {
  choice,
  date,
  RecordEntity,
  optional,
  recordType,
  text,
  UnitRecord,
} from '../../kit/records/index.ts'
import { CriticalBattle } from '../critical-battle.ts'

@RecordEntity('What a unit saw of the public’s expectations; notice, task 14.', '市場預期監測記錄')
export class ExpectationWatchNote extends UnitRecord {
  @choice(CriticalBattle, 'The battle it is about.', '攻堅戰')
  battle!: CriticalBattle

  @date('The day it was seen.', '監測日期')
  observedOn!: string

  @text('What was seen.', '預期變化情況')
  summary!: string

  @text('What was done about it; null while nothing.', '採取措施', optional)
  actionTaken!: string | null
}

export const expectationWatchNotes = recordType(ExpectationWatchNote, {
  orderBy: ['-observedOn'],
  actions: {
    answer: {
      description: 'Says what was done about it.',
      event: 'answered',
      input: ['actionTaken'],
      ifNull: 'actionTaken',
    },
  },
})
