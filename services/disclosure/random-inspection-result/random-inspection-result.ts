import {
  choice,
  date,
  title,
  notBefore,
  RecordEntity,
  optional,
  Publication,
  recordType,
  reference,
} from '../../kit/records/index.ts'
import { RandomInspectionRun } from '../random-inspection-run/random-inspection-run.ts'
import { outcomeWhenConcluded } from './outcome-when-concluded.ts'
import { InspectionOutcome } from './inspection-outcome.ts'
import { runProgress } from './run-progress.ts'

@RecordEntity(
  'A target drawn for a random inspection, and its result (隨機抽查結果); 閩政辦〔2018〕43號.',
  '隨機抽查結果',
)
export class RandomInspectionResult extends Publication {
  @reference(
    () => RandomInspectionRun,
    'The inspection that the target was drawn for.',
    '隨機抽查批次編號',
  )
  runId!: string

  @title('Name of the target: an enterprise or organisation.', '抽查對象名稱')
  targetName!: string

  @date(
    'Day of the result; starts the period of 20 working days for publication if its rule pack is on. Null until then.',
    '作出結果日期',
    optional,
  )
  concludedOn!: string | null

  @choice(
    InspectionOutcome,
    'Result of the inspection; null until concluded.',
    '抽查結果',
    optional,
  )
  outcome!: InspectionOutcome | null
}

export const randomInspectionResults = recordType(RandomInspectionResult, {
  orderBy: ['-concludedOn'],
  unitFrom: 'runId',
  inverse: { runId: 'results' },
  publicWhenSet: 'publishedOn',
  clock: { rule: 'proactive20', from: 'concludedOn', until: 'publishedOn' },
  rules: [outcomeWhenConcluded, notBefore('publishedOn', 'concludedOn')],
  actions: {
    conclude: {
      description: 'Records the day and the result of the inspection (抽查結果).',
      event: 'concluded',
      input: ['concludedOn', 'outcome'],
      ifNull: 'concludedOn',
    },
  },
  aggregates: [{ into: 'runId', set: runProgress }],
})
