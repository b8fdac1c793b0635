import {
  choice,
  boolean,
  isPublished,
  title,
  dateTime,
  RecordEntity,
  optional,
  Publication,
  recordType,
  reference,
} from '../../kit/records/index.ts'
import { PublicOpinionIncident } from '../public-opinion-incident/public-opinion-incident.ts'
import { OpinionResponseKind } from './response-kind.ts'

@RecordEntity(
  'A response to a public-opinion incident (輿情回應); it counts once published; 閩政辦〔2018〕43號.',
  '輿情回應',
)
export class OpinionResponse extends Publication {
  @reference(() => PublicOpinionIncident, 'The incident that is responded to.', '政務輿情編號')
  eventId!: string

  @choice(OpinionResponseKind, 'Kind of the response.', '回應類別')
  kind!: OpinionResponseKind

  @dateTime('Time of the response.', '回應時間')
  respondedAt!: Date

  @title('Name of the responding unit, if it is not the unit that leads.', '回應單位', optional)
  respondedBy!: string | null

  @boolean('Whether it explains the cause of the problem (問題成因).', '是否說明問題成因')
  explainsCause!: boolean

  @boolean('Whether it explains the solution (解決方案).', '是否說明解決方案')
  explainsSolution!: boolean

  @boolean('Whether it explains the constraints (制約因素).', '是否說明制約因素')
  explainsConstraint!: boolean
}

/** The time of the earliest response; null without responses. */
const earliest = (responses: readonly OpinionResponse[]): Date | null =>
  responses.map(({ respondedAt }) => respondedAt).toSorted((a, b) => +a - +b)[0] ?? null

export const opinionResponses = recordType(OpinionResponse, {
  orderBy: ['-respondedAt'],
  unitFrom: 'eventId',
  inverse: { eventId: 'responses' },
  publicWhenSet: 'publishedOn',
  aggregates: [
    {
      into: 'eventId',
      set: (all) => {
        const given = all.filter(isPublished)
        return {
          firstRespondedAt: earliest(given),
          isExplained:
            given.some(({ explainsCause }) => explainsCause) &&
            given.some(({ explainsSolution }) => explainsSolution) &&
            given.some(({ explainsConstraint }) => explainsConstraint),
          pressConferenceAt: earliest(
            given.filter(({ kind }) => kind === OpinionResponseKind.PRESS_CONFERENCE),
          ),
        }
      },
    },
  ],
})
