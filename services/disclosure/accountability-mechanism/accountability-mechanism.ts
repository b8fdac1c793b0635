import {
  day,
  line,
  notBefore,
  Noun,
  optional,
  Publication,
  recordType,
  whole,
  word,
} from '../../kit/records/index.ts'

@Noun(
  'A rule on evaluating how opinion is handled, and on who answers for it; task 17.',
  '輿情應對評估問責機制',
)
export class AccountabilityMechanism extends Publication {
  @whole('The year it is answered for.', '年度', { range: [1992, 9999] })
  year!: number

  @line('The title of the document.', '標題')
  title!: string

  @word('Its document number.', '文號', optional)
  docNo!: string | null

  @day('The day it was issued.', '印發日期')
  issuedOn!: string

  @day('The day it was revoked; null while in force.', '廢止日期', optional)
  revokedOn!: string | null
}

export const accountabilityMechanisms = recordType(AccountabilityMechanism, {
  orderBy: ['-issuedOn'],
  rules: [notBefore('revokedOn', 'issuedOn')],
  verbs: {
    revoke: {
      description: 'Says that it is no longer in force.',
      past: 'revoked',
      gives: ['revokedOn'],
      once: 'revokedOn',
    },
  },
})
