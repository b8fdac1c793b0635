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
  'An evaluation of how a public-opinion incident was handled (輿情應對效果評估); 閩政辦〔2018〕43號.',
  '輿情應對效果評估',
)
export class OpinionEvaluation extends Publication {
  @reference(() => PublicOpinionIncident, 'The incident that was evaluated.', '政務輿情編號')
  eventId!: string

  @date('Day on which the evaluation was concluded.', '評估日期')
  evaluatedOn!: string

  @title('Name of the evaluating unit; an organisation, not a person.', '評估單位')
  evaluator!: string

  @integer('Score, 0 to 100.', '得分', { range: [0, 100] })
  score!: number

  @text('Findings of the evaluation; at most 10,000 characters.', '評估意見')
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
