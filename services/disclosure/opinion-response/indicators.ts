import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished } from '../../kit/records/index.ts'
import { OpinionResponse } from './opinion-response.ts'

/** Responses to public opinion, informing: responses that explain cause, solution and constraints. */
export const opinionResponsesExplaining = indicator(OpinionResponse, {
  name: 'opinionResponsesExplaining',
  topic: 'disclosure.opinionResponses',
  label: indicatorLabel(
    'Responses that explain cause, solution and constraints',
    '講清問題成因、解決方案和制約因素的回應',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ respondedAt }) => respondedAt,
  group: ({ kind }) => kind,
  counts: isPublished,
  meets: ({ explainsCause, explainsSolution, explainsConstraint }) =>
    explainsCause && explainsSolution && explainsConstraint,
})
