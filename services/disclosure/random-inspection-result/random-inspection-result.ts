import {
  choice,
  day,
  line,
  notBefore,
  Noun,
  optional,
  Publication,
  recordType,
  ref,
} from '../../kit/records/index.ts'
import { RandomInspectionRun } from '../random-inspection-run/random-inspection-run.ts'
import { concluded } from './concluded.ts'
import { InspectionOutcome } from './inspection-outcome.ts'
import { runOf } from './run-of.ts'

@Noun('A target drawn for inspection, and what was found; notice, task 5.', '隨機抽查結果')
export class RandomInspectionResult extends Publication {
  @ref(() => RandomInspectionRun, 'The inspection it was drawn for.', '隨機抽查批次編號')
  runId!: string

  @line('Who was drawn.', '抽查對象名稱')
  targetName!: string

  @day('The day of the result; starts the clock of publication.', '作出結果日期', optional)
  concludedOn!: string | null

  @choice(InspectionOutcome, 'What was found.', '抽查結果', optional)
  outcome!: InspectionOutcome | null
}

export const randomInspectionResults = recordType(RandomInspectionResult, {
  orderBy: ['-concludedOn'],
  within: 'runId',
  listedBy: { runId: 'results' },
  publicOnce: 'publishedOn',
  clock: { rule: 'proactive20', from: 'concludedOn', until: 'publishedOn' },
  rules: [concluded, notBefore('publishedOn', 'concludedOn')],
  verbs: {
    conclude: {
      description: 'Says what was found.',
      past: 'concluded',
      gives: ['concludedOn', 'outcome'],
      once: 'concludedOn',
    },
  },
  summaries: [{ of: 'runId', set: runOf }],
})
