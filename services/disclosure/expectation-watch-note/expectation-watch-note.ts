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

@RecordEntity(
  'A note on monitored changes in market expectations (市場預期監測記錄); 閩政辦〔2018〕43號.',
  '市場預期監測記錄',
)
export class ExpectationWatchNote extends UnitRecord {
  @choice(CriticalBattle, 'The critical battle that the note is about.', '攻堅戰')
  battle!: CriticalBattle

  @date('Day of the observation.', '監測日期')
  observedOn!: string

  @text('Change of expectations that was observed; at most 10,000 characters.', '預期變化情況')
  summary!: string

  @text(
    'Action taken in response; at most 10,000 characters; null while none.',
    '採取措施',
    optional,
  )
  actionTaken!: string | null
}

export const expectationWatchNotes = recordType(ExpectationWatchNote, {
  orderBy: ['-observedOn'],
  actions: {
    answer: {
      description: 'Records the action that was taken in response.',
      event: 'answered',
      input: ['actionTaken'],
      ifNull: 'actionTaken',
    },
  },
})
