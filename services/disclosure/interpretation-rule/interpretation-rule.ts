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
  "A unit's own rule on interpreting policies (政策解讀制度); 閩政辦〔2018〕43號.",
  '政策解讀制度',
)
export class InterpretationRule extends Publication {
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

  @code('Document number (文號); null if it has none.', '文號', optional)
  docNo!: string | null

  @code('Version of the rule, if it was improved.', '版本', optional)
  version!: string | null

  @date('Day of issue.', '印發日期')
  issuedOn!: string

  @date('Day of revocation; null while in force.', '廢止日期', optional)
  revokedOn!: string | null
}

export const interpretationRules = recordType(InterpretationRule, {
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
