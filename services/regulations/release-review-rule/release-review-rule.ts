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
  'A unit’s rule on reviewing information before release; notice, task 39.',
  '公開審查制度',
)
export class ReleaseReviewRule extends UnitRecord {
  @integer('The year it is answered for: made, improved or still in force.', '年度', {
    range: [1992, 9999],
  })
  year!: number

  @title('Its title.', '標題')
  title!: string

  @code('Its document number.', '文號')
  docNo!: string

  @date('The day it was issued.', '印發日期')
  issuedOn!: string

  @date('The day it was revoked; null while in force.', '廢止日期', optional)
  revokedOn!: string | null
}

export const releaseReviewRules = recordType(ReleaseReviewRule, {
  orderBy: ['-issuedOn'],
  rules: [notBefore('revokedOn', 'issuedOn')],
  actions: {
    revoke: {
      description: 'Says that the rule is no longer in force.',
      event: 'revoked',
      input: ['revokedOn'],
      ifNull: 'revokedOn',
    },
  },
})
