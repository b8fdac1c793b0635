import {
  date,
  title,
  RecordEntity,
  Publication,
  recordType,
  reference,
  text,
  Verdict,
  integer,
} from '../../kit/records/index.ts'
import { PublicOpinionIncident } from '../public-opinion-incident/public-opinion-incident.ts'

@RecordEntity(
  'How well an event was handled; for those concerned until published; task 17.',
  '輿情應對效果評估',
)
export class OpinionEvaluation extends Publication {
  @reference(() => PublicOpinionIncident, 'The event.', '政務輿情編號')
  eventId!: string

  @date('The day it was concluded.', '評估日期')
  evaluatedOn!: string

  @title('Who evaluated.', '評估單位')
  evaluator!: string

  @integer('Its score, 0 to 100.', '得分', { range: [0, 100] })
  score!: number

  @text('What was found.', '評估意見')
  findings!: string
}

export const opinionEvaluations = recordType(OpinionEvaluation, {
  orderBy: ['-evaluatedOn'],
  unitFrom: 'eventId',
  inverse: { eventId: 'evaluations' },
  publicWhenSet: 'publishedOn',
  aggregates: [
    {
      into: 'eventId',
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
