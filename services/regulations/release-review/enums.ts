import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const SecrecyResult = choices('SecrecyResult', 'What the review for secrecy found.', {
  CLEAR: ['Nothing secret.', '不涉密'],
  SECRET: ['It is or may be secret.', '涉密或待定密'],
})
export type SecrecyResult = ChoiceOf<typeof SecrecyResult>

export const WordingResult = choices('WordingResult', 'What the review of the wording found.', {
  SOUND: ['It is accurate and clear.', '表述妥當'],
  TO_BE_MENDED: ['It must be mended before release.', '需修改'],
})
export type WordingResult = ChoiceOf<typeof WordingResult>

export const TimingDecision = choices('TimingDecision', 'When it may be released.', {
  NOW: ['At once.', '可即時公開'],
  LATER: ['Not yet; it must be reviewed again.', '暫緩公開'],
})
export type TimingDecision = ChoiceOf<typeof TimingDecision>

export const MannerDecision = choices('MannerDecision', 'How it may be released.', {
  WHOLE: ['As a whole, to everybody.', '全文公開'],
  IN_PART: ['In part, or to some only.', '部分公開'],
  NOT: ['Not at all.', '不予公開'],
})
export type MannerDecision = ChoiceOf<typeof MannerDecision>
