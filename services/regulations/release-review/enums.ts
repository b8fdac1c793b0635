import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const SecrecyResult = choices(
  'SecrecyResult',
  'Result of the secrecy review (保密審查結果).',
  {
    CLEAR: ['Not secret (不涉密).', '不涉密', 'Not secret'],
    SECRET: [
      'Secret, or secrecy undecided (涉密或待定密).',
      '涉密或待定密',
      'Secret or to be classified',
    ],
  },
)
export type SecrecyResult = ChoiceOf<typeof SecrecyResult>

export const WordingResult = choices(
  'WordingResult',
  'Result of the wording review (內容表述審查結果).',
  {
    SOUND: ['Accurate and clear (表述妥當).', '表述妥當'],
    TO_BE_MENDED: ['Must be revised before release (需修改).', '需修改'],
  },
)
export type WordingResult = ChoiceOf<typeof WordingResult>

export const TimingDecision = choices(
  'TimingDecision',
  'Decision on the time of release (公開時機).',
  {
    NOW: ['May be released at once (可即時公開).', '可即時公開', 'Disclose at once'],
    LATER: ['Not yet (暫緩公開); must be reviewed again.', '暫緩公開', 'Disclose later'],
  },
)
export type TimingDecision = ChoiceOf<typeof TimingDecision>

export const MannerDecision = choices(
  'MannerDecision',
  'Decision on the extent of release (公開方式).',
  {
    WHOLE: ['In full (全文公開).', '全文公開', 'Disclose in full'],
    IN_PART: ['In part, or to some only (部分公開).', '部分公開', 'Disclose in part'],
    NOT: ['Not at all (不予公開).', '不予公開', 'Do not disclose'],
  },
)
export type MannerDecision = ChoiceOf<typeof MannerDecision>
