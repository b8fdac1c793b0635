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
  "A unit's document on evaluating the response to public opinion and on accountability for it (輿情應對評估問責機制); 閩政辦〔2018〕43號.",
  '輿情應對評估問責機制',
)
export class AccountabilityMechanism extends Publication {
  @integer('Year for which the unit reports the document as in force.', '年度', {
    range: [1992, 9999],
  })
  year!: number

  @title('Title of the document.', '標題')
  title!: string

  @code('Document number (文號); null if it has none.', '文號', optional)
  docNo!: string | null

  @date('Day of issue.', '印發日期')
  issuedOn!: string

  @date('Day of revocation; null while in force.', '廢止日期', optional)
  revokedOn!: string | null
}

export const accountabilityMechanisms = recordType(AccountabilityMechanism, {
  orderBy: ['-issuedOn'],
  rules: [notBefore('revokedOn', 'issuedOn')],
  actions: {
    revoke: {
      description: 'Records that the document is no longer in force (廢止).',
      event: 'revoked',
      input: ['revokedOn'],
      ifNull: 'revokedOn',
    },
  },
})
