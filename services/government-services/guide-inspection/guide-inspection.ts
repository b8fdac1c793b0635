import {
  date,
  derived,
  title,
  notBefore,
  RecordEntity,
  optional,
  type RecordRule,
  recordType,
  text,
  UnitRecord,
  integer,
} from '../../kit/records/index.ts'

@RecordEntity(
  'A special check of the service information that a unit has published; notice, task 28.',
  '辦事服務信息專項檢查',
)
export class GuideInspection extends UnitRecord {
  @title('Who checks: an office, not a person.', '檢查單位')
  inspector!: string

  @date('The day it began; names the year it counts for.', '檢查日期')
  inspectedOn!: string

  @text('What was looked at.', '檢查範圍')
  scope!: string

  @integer('How many items the unit has published.', '公開事項數')
  items!: number

  @integer('How many of them were looked at.', '抽查事項數')
  sampleSize!: number

  @date('The day it ended; null while it goes on.', '檢查結束日期', optional)
  concludedOn!: string | null

  @integer('How many faults were found; null before the first.', '發現問題數', derived)
  found!: number | null

  @integer('How many of them are not yet verified as mended.', '未銷號問題數', derived)
  open!: number | null
}

const withinItems: RecordRule<GuideInspection> = {
  field: 'sampleSize',
  isMet: ({ items, sampleSize }) => sampleSize >= 1 && sampleSize <= items,
  message: {
    en: '"sampleSize" must be at least 1 and at most "items". Check both.',
    hant: '「抽查事項數」須不少於 1 且不多於「公開事項數」,請核對。',
    hans: '“抽查事项数”须不少于 1 且不多于“公开事项数”,请核对。',
  },
}

export const guideInspections = recordType(GuideInspection, {
  orderBy: ['-inspectedOn'],
  actions: {
    conclude: {
      description: 'Says that a check has ended.',
      event: 'concluded',
      input: ['concludedOn'],
      ifNull: 'concludedOn',
    },
  },
  rules: [withinItems, notBefore('concludedOn', 'inspectedOn')],
})
