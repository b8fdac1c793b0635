import {
  date,
  derived,
  title,
  notBefore,
  RecordEntity,
  optional,
  Publication,
  recordType,
  integer,
  code,
  stringList,
} from '../../kit/records/index.ts'

@RecordEntity(
  'How authorities answer public opinion together; notice, task 15.',
  '輿情應急聯動機制',
)
export class OpinionMechanism extends Publication {
  @integer('The year it is answered for.', '年度', { range: [1992, 9999] })
  year!: number

  @title('The title of the document that sets it up.', '標題')
  title!: string

  @code('The number of that document.', '文號', optional)
  docNo!: string | null

  @stringList('Its members, such as the publicity and the police authorities.', '成員單位')
  memberUnits!: readonly string[]

  @date('The day it was set up.', '建立日期')
  establishedOn!: string

  @date('The day of its latest drill in that year.', '最近演練日期', optional)
  lastDrillOn!: string | null

  @date('The day it was revoked; null while in force.', '廢止日期', optional)
  revokedOn!: string | null

  @integer('Events that were handled under it.', '啟用次數', derived)
  uses!: number | null
}

export const opinionMechanisms = recordType(OpinionMechanism, {
  orderBy: ['-year'],
  rules: [notBefore('lastDrillOn', 'establishedOn'), notBefore('revokedOn', 'establishedOn')],
  actions: {
    drill: {
      description: 'Says that it was exercised.',
      event: 'drilled',
      input: ['lastDrillOn'],
    },
    revoke: {
      description: 'Says that it is no longer in force.',
      event: 'revoked',
      input: ['revokedOn'],
      ifNull: 'revokedOn',
    },
  },
})
