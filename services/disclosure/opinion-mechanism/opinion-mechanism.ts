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
  'A joint mechanism of several authorities for responding to public opinion (輿情應急聯動機制); 閩政辦〔2018〕43號.',
  '輿情應急聯動機制',
)
export class OpinionMechanism extends Publication {
  @integer('Year for which the unit reports the mechanism.', '年度', { range: [1992, 9999] })
  year!: number

  @title('Title of the document that establishes the mechanism.', '標題')
  title!: string

  @code('Document number (文號); null if it has none.', '文號', optional)
  docNo!: string | null

  @stringList(
    'Names of the member authorities. The notice names publicity (宣傳), cyberspace (網信), police (公安) and telecommunications (通信管理).',
    '成員單位',
  )
  memberUnits!: readonly string[]

  @date('Day of establishment.', '建立日期')
  establishedOn!: string

  @date('Day of the latest drill (演練); null if none.', '最近演練日期', optional)
  lastDrillOn!: string | null

  @date('Day of revocation; null while in force.', '廢止日期', optional)
  revokedOn!: string | null

  @integer(
    'Number of incidents handled under the mechanism. Computed by the hub.',
    '啟用次數',
    derived,
  )
  uses!: number | null
}

export const opinionMechanisms = recordType(OpinionMechanism, {
  orderBy: ['-year'],
  rules: [notBefore('lastDrillOn', 'establishedOn'), notBefore('revokedOn', 'establishedOn')],
  actions: {
    drill: {
      description: 'Records the day of a drill (演練).',
      event: 'drilled',
      input: ['lastDrillOn'],
    },
    revoke: {
      description: 'Records that the mechanism is no longer in force (廢止).',
      event: 'revoked',
      input: ['revokedOn'],
      ifNull: 'revokedOn',
    },
  },
})
