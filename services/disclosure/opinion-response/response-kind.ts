import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const OpinionResponseKind = choices('OpinionResponseKind', 'What kind of answer it is.', {
  FIRST_STATEMENT: ['The first authoritative information.', '首次權威發佈'],
  PRESS_CONFERENCE: ['A press conference.', '新聞發佈會'],
  UPDATE: ['What became known or was done since.', '後續通報'],
})
export type OpinionResponseKind = ChoiceOf<typeof OpinionResponseKind>
