import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const OpinionResponseKind = choices(
  'OpinionResponseKind',
  'Kind of a response to public opinion (回應類別).',
  {
    FIRST_STATEMENT: ['The first authoritative statement (首次權威發佈).', '首次權威發佈'],
    PRESS_CONFERENCE: ['A press conference (新聞發佈會).', '新聞發佈會'],
    UPDATE: ['A later update (後續通報).', '後續通報'],
  },
)
export type OpinionResponseKind = ChoiceOf<typeof OpinionResponseKind>
