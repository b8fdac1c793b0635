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
import { concluded } from './concluded.ts'
import { InspectionOutcome } from './inspection-outcome.ts'
import { runOf } from './run-of.ts'

@RecordEntity('A target drawn for inspection, and what was found; notice, task 5.', '隨機抽查結果')
export class RandomInspectionResult extends Publication {
  @reference(() => RandomInspectionRun, 'The inspection it was drawn for.', '隨機抽查批次編號')
  runId!: string

  @title('Who was drawn.', '抽查對象名稱')
  targetName!: string

  @date('The day of the result; starts the clock of publication.', '作出結果日期', optional)
  concludedOn!: string | null

  @choice(InspectionOutcome, 'What was found.', '抽查結果', optional)
  outcome!: InspectionOutcome | null
}

export const randomInspectionResults = recordType(RandomInspectionResult, {
  orderBy: ['-concludedOn'],
  unitFrom: 'runId',
  inverse: { runId: 'results' },
  publicWhenSet: 'publishedOn',
  clock: { rule: 'proactive20', from: 'concludedOn', until: 'publishedOn' },
  rules: [concluded, notBefore('publishedOn', 'concludedOn')],
  actions: {
    conclude: {
      description: 'Says what was found.',
      event: 'concluded',
      input: ['concludedOn', 'outcome'],
      ifNull: 'concludedOn',
    },
  },
  aggregates: [{ into: 'runId', set: runOf }],
})
