import {
  day,
  line,
  notBefore,
  Noun,
  optional,
  recordType,
  UnitRecord,
  whole,
  word,
} from '../../kit/records/index.ts'

@Noun('A unit’s rule on reviewing information before release; notice, task 39.', '公開審查制度')
export class ReleaseReviewRule extends UnitRecord {
  @whole('The year it is answered for: made, improved or still in force.', '年度', {
    range: [1992, 9999],
  })
  year!: number

  @line('Its title.', '標題')
  title!: string

  @word('Its document number.', '文號')
  docNo!: string

  @day('The day it was issued.', '印發日期')
  issuedOn!: string

  @day('The day it was revoked; null while in force.', '廢止日期', optional)
  revokedOn!: string | null
}

export const releaseReviewRules = recordType(ReleaseReviewRule, {
  orderBy: ['-issuedOn'],
  rules: [notBefore('revokedOn', 'issuedOn')],
  verbs: {
    revoke: {
      description: 'Says that the rule is no longer in force.',
      past: 'revoked',
      gives: ['revokedOn'],
      once: 'revokedOn',
    },
  },
})
