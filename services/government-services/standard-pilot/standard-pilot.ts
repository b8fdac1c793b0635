import {
  bothOrNeither,
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
import { localStandardIfRipe } from './rules.ts'

export const PilotResult = choices('PilotResult', 'Result of evaluating a pilot (評估結果).', {
  RIPE: ['Mature (成熟); it can become a standard.', '成熟'],
  UNRIPE: ['Not mature (不成熟).', '不成熟'],
})
export type PilotResult = ChoiceOf<typeof PilotResult>

@RecordEntity('A pilot of standardised services (標準化試點); 閩政辦〔2018〕43號.', '標準化試點')
export class StandardPilot extends UnitRecord {
  @title('Name of the pilot.', '試點名稱')
  name!: string

  @choice(GovernmentLevel, 'Level of government that runs the pilot.', '層級')
  level!: GovernmentLevel

  @integer('Year that the record describes.', '年度', { range: [2000, 2100] })
  year!: number

  @date('Day on which the pilot started.', '啟動日期')
  startedOn!: string

  @date('Day of the evaluation; null until then.', '評估日期', optional)
  evaluatedOn!: string | null

  @choice(PilotResult, 'Result of the evaluation; null until then.', '評估結果', optional)
  result!: PilotResult | null

  @code(
    'Number of the local standard (地方標準) that the pilot became; null if none.',
    '地方標準編號',
    optional,
  )
  localStandardNo!: string | null

  @date('Day on which that standard was issued; null if none.', '地方標準發佈日期', optional)
  standardOn!: string | null
}

export const standardPilots = recordType(StandardPilot, {
  orderBy: ['-startedOn'],
  actions: {
    evaluate: {
      description: 'Records the day and the result of the evaluation (評估).',
      event: 'evaluated',
      input: ['evaluatedOn', 'result'],
      ifNull: 'evaluatedOn',
    },
    raise: {
      description: 'Records that a mature pilot became a local standard (地方標準).',
      event: 'raised',
      input: ['localStandardNo', 'standardOn'],
      ifNull: 'standardOn',
    },
  },
  rules: [
    notBefore('evaluatedOn', 'startedOn'),
    notBefore('standardOn', 'startedOn'),
    bothOrNeither('result', 'evaluatedOn'),
    bothOrNeither('localStandardNo', 'standardOn'),
    localStandardIfRipe,
  ],
})
