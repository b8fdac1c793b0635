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
  'A special check of the service information that a unit has published (辦事服務信息專項檢查); 閩政辦〔2018〕43號.',
  '辦事服務信息專項檢查',
)
export class GuideInspection extends UnitRecord {
  @title('Name of the inspecting unit; an organisation, not a person.', '檢查單位')
  inspector!: string

  @date('Day on which the check began; it counts for the year of this day.', '檢查日期')
  inspectedOn!: string

  @text('Scope of the check; at most 10,000 characters.', '檢查範圍')
  scope!: string

  @integer('Number of service items that the unit has published.', '公開事項數')
  items!: number

  @integer('Number of items checked: at least 1, at most `items`.', '抽查事項數')
  sampleSize!: number

  @date('Day on which the check ended; null until then.', '檢查結束日期', optional)
  concludedOn!: string | null

  @integer(
    'Number of faults found; null before the first. Computed by the hub.',
    '發現問題數',
    derived,
  )
  found!: number | null

  @integer(
    'Number of faults not yet verified as rectified (未銷號). Computed by the hub.',
    '未銷號問題數',
    derived,
  )
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
      description: 'Records the day on which the check ended.',
      event: 'concluded',
      input: ['concludedOn'],
      ifNull: 'concludedOn',
    },
  },
  rules: [withinItems, notBefore('concludedOn', 'inspectedOn')],
})
