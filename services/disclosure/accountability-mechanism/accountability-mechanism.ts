import {
  date,
  title,
  notBefore,
  RecordEntity,
  optional,
  Publication,
  recordType,
  integer,
  code,
} from '../../kit/records/index.ts'

@RecordEntity(
  'A rule on evaluating how opinion is handled, and on who answers for it; task 17.',
  '輿情應對評估問責機制',
)
export class AccountabilityMechanism extends Publication {
  @integer('The year it is answered for.', '年度', { range: [1992, 9999] })
  year!: number

  @title('The title of the document.', '標題')
  title!: string

  @code('Its document number.', '文號', optional)
  docNo!: string | null

  @date('The day it was issued.', '印發日期')
  issuedOn!: string

  @date('The day it was revoked; null while in force.', '廢止日期', optional)
  revokedOn!: string | null
}

export const accountabilityMechanisms = recordType(AccountabilityMechanism, {
  orderBy: ['-issuedOn'],
  rules: [notBefore('revokedOn', 'issuedOn')],
  actions: {
    revoke: {
      description: 'Says that it is no longer in force.',
      event: 'revoked',
      input: ['revokedOn'],
      ifNull: 'revokedOn',
    },
  },
})
