import {
  day,
  line,
  Noun,
  Publication,
  recordType,
  ref,
  text,
  Verdict,
  whole,
} from '../../kit/records/index.ts'
import { OpinionEvent } from '../opinion-event/opinion-event.ts'

@Noun(
  'How well an event was handled; for those concerned until published; task 17.',
  '輿情應對效果評估',
)
export class OpinionEvaluation extends Publication {
  @ref(() => OpinionEvent, 'The event.', '政務輿情編號')
  eventId!: string

  @day('The day it was concluded.', '評估日期')
  evaluatedOn!: string

  @line('Who evaluated.', '評估單位')
  evaluator!: string

  @whole('Its score, 0 to 100.', '得分', { range: [0, 100] })
  score!: number

  @text('What was found.', '評估意見')
  findings!: string
}

export const opinionEvaluations = recordType(OpinionEvaluation, {
  orderBy: ['-evaluatedOn'],
  within: 'eventId',
  listedBy: { eventId: 'evaluations' },
  publicOnce: 'publishedOn',
  summaries: [
    {
      of: 'eventId',
      set: (all) => ({
        evaluatedOn:
          all
            .filter(({ verdict }) => verdict !== Verdict.REFUTED)
            .map(({ evaluatedOn }) => evaluatedOn)
            .toSorted()[0] ?? null,
      }),
    },
  ],
})
