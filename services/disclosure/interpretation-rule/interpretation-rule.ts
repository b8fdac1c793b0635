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

@RecordEntity('A unit’s own rule on interpreting policy; notice, task 12.', '政策解讀制度')
export class InterpretationRule extends Publication {
  @integer('The year it is answered for: made, improved or still in force.', '年度', {
    range: [1992, 9999],
  })
  year!: number

  @title('Its title.', '標題')
  title!: string

  @code('Its document number.', '文號', optional)
  docNo!: string | null

  @code('Its version, where it was improved.', '版本', optional)
  version!: string | null

  @date('The day it was issued.', '印發日期')
  issuedOn!: string

  @date('The day it was revoked; null while in force.', '廢止日期', optional)
  revokedOn!: string | null
}

export const interpretationRules = recordType(InterpretationRule, {
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
