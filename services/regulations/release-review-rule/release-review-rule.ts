import {
  date,
  title,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  UnitRecord,
  integer,
  code,
} from '../../kit/records/index.ts'

@RecordEntity(
  "A unit's rule on reviewing information before its release (公開審查制度); 閩政辦〔2018〕43號.",
  '公開審查制度',
)
export class ReleaseReviewRule extends UnitRecord {
  @integer(
    'Year for which the unit reports the rule as made, improved or still in force.',
    '年度',
    {
      range: [1992, 9999],
    },
  )
  year!: number

  @title('Title of the rule.', '標題')
  title!: string

  @code('Document number (文號).', '文號')
  docNo!: string

  @date('Day of issue.', '印發日期')
  issuedOn!: string

  @date('Day of revocation; null while in force.', '廢止日期', optional)
  revokedOn!: string | null
}

export const releaseReviewRules = recordType(ReleaseReviewRule, {
  orderBy: ['-issuedOn'],
  rules: [notBefore('revokedOn', 'issuedOn')],
  actions: {
    revoke: {
      description: 'Records that the rule is no longer in force (廢止).',
      event: 'revoked',
      input: ['revokedOn'],
      ifNull: 'revokedOn',
    },
  },
})
