import {
  day,
  derived,
  line,
  notBefore,
  Noun,
  optional,
  Publication,
  recordType,
  whole,
  word,
  words,
} from '../../kit/records/index.ts'

@Noun('How authorities answer public opinion together; notice, task 15.', '輿情應急聯動機制')
export class OpinionMechanism extends Publication {
  @whole('The year it is answered for.', '年度', { range: [1992, 9999] })
  year!: number

  @line('The title of the document that sets it up.', '標題')
  title!: string

  @word('The number of that document.', '文號', optional)
  docNo!: string | null

  @words('Its members, such as the publicity and the police authorities.', '成員單位')
  memberUnits!: readonly string[]

  @day('The day it was set up.', '建立日期')
  establishedOn!: string

  @day('The day of its latest drill in that year.', '最近演練日期', optional)
  lastDrillOn!: string | null

  @day('The day it was revoked; null while in force.', '廢止日期', optional)
  revokedOn!: string | null

  @whole('Events that were handled under it.', '啟用次數', derived)
  uses!: number | null
}

export const opinionMechanisms = recordType(OpinionMechanism, {
  orderBy: ['-year'],
  rules: [notBefore('lastDrillOn', 'establishedOn'), notBefore('revokedOn', 'establishedOn')],
  verbs: {
    drill: {
      description: 'Says that it was exercised.',
      past: 'drilled',
      gives: ['lastDrillOn'],
    },
    revoke: {
      description: 'Says that it is no longer in force.',
      past: 'revoked',
      gives: ['revokedOn'],
      once: 'revokedOn',
    },
  },
})
