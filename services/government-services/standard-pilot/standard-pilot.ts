import {
  choice,
  type ChoiceOf,
  choices,
  date,
  GovernmentLevel,
  title,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  UnitRecord,
  integer,
  code,
} from '../../kit/records/index.ts'
import { resultWithItsDay, standardOfRipe, standardWithItsDay } from './rules.ts'

export const PilotResult = choices('PilotResult', 'What the evaluation of a pilot showed.', {
  RIPE: ['It can become a standard.', '成熟'],
  UNRIPE: ['It cannot, as it is.', '不成熟'],
})
export type PilotResult = ChoiceOf<typeof PilotResult>

@RecordEntity('A pilot of standardised services; notice, task 19.', '標準化試點')
export class StandardPilot extends UnitRecord {
  @title('What is tried, and where.', '試點名稱')
  name!: string

  @choice(GovernmentLevel, 'The level of government that tries it.', '層級')
  level!: GovernmentLevel

  @integer('The year whose state is described.', '年度', { range: [2000, 2100] })
  year!: number

  @date('The day it began.', '啟動日期')
  startedOn!: string

  @date('The day its results were evaluated.', '評估日期', optional)
  evaluatedOn!: string | null

  @choice(PilotResult, 'What the evaluation showed.', '評估結果', optional)
  result!: PilotResult | null

  @code('The local standard it became.', '地方標準編號', optional)
  localStandardNo!: string | null

  @date('The day that standard was issued.', '地方標準發佈日期', optional)
  standardOn!: string | null
}

export const standardPilots = recordType(StandardPilot, {
  orderBy: ['-startedOn'],
  actions: {
    evaluate: {
      description: 'Says what came of a pilot.',
      event: 'evaluated',
      input: ['evaluatedOn', 'result'],
      ifNull: 'evaluatedOn',
    },
    raise: {
      description: 'Says that a ripe pilot became a local standard.',
      event: 'raised',
      input: ['localStandardNo', 'standardOn'],
      ifNull: 'standardOn',
    },
  },
  rules: [
    notBefore('evaluatedOn', 'startedOn'),
    notBefore('standardOn', 'startedOn'),
    resultWithItsDay,
    standardWithItsDay,
    standardOfRipe,
  ],
})
