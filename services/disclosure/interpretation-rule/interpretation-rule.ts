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

@Noun('A unit’s own rule on interpreting policy; notice, task 12.', '政策解讀制度')
export class InterpretationRule extends Publication {
  @whole('The year it is answered for: made, improved or still in force.', '年度', {
    range: [1992, 9999],
  })
  year!: number

  @line('Its title.', '標題')
  title!: string

  @word('Its document number.', '文號', optional)
  docNo!: string | null

  @word('Its version, where it was improved.', '版本', optional)
  version!: string | null

  @day('The day it was issued.', '印發日期')
  issuedOn!: string

  @day('The day it was revoked; null while in force.', '廢止日期', optional)
  revokedOn!: string | null
}

export const interpretationRules = recordType(InterpretationRule, {
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
