import {
  choice,
  type ChoiceOf,
  choices,
  GovernmentLevel,
  title,
  RecordEntity,
  optional,
  Publication,
  recordType,
  integer,
  code,
} from '../../kit/records/index.ts'

export const OnlineDepth = choices(
  'OnlineDepth',
  'Degree to which a service item is available online (網辦深度).',
  {
    INFO: ['Information only (信息公開).', '信息公開', 'Information online'],
    APPLY: ['Application online (網上申請).', '網上申請', 'Application online'],
    TRACK: [
      'Application and tracking online (網上預審及查詢).',
      '網上預審及查詢',
      'Pre-review and tracking online',
    ],
    FULL: ['Handled online from start to end (全程網辦).', '全程網辦', 'Wholly online'],
  },
)
export type OnlineDepth = ChoiceOf<typeof OnlineDepth>

export const TripClass = choices(
  'TripClass',
  'Number of trips that an applicant must make (跑趟類別).',
  {
    NONE: ['No trip (一趟不用跑).', '一趟不用跑', 'No trip'],
    AT_MOST_ONE: ['At most one trip (最多跑一趟).', '最多跑一趟', 'At most one trip'],
    MORE: ['More than one trip (多趟).', '多趟', 'Several trips'],
  },
)
export type TripClass = ChoiceOf<typeof TripClass>

@RecordEntity(
  'A service item of a unit, as published in its list of trips (辦事事項); 閩政辦〔2018〕43號.',
  '辦事事項',
)
export class ServiceItem extends Publication {
  @code('Code in the item library.', '事項編碼')
  itemCode!: string

  @title('Name of the item.', '事項名稱')
  name!: string

  @choice(GovernmentLevel, 'Level of government that offers it.', '層級')
  level!: GovernmentLevel

  @integer('Year of the list.', '清單年度', { range: [2000, 2100] })
  year!: number

  @choice(
    OnlineDepth,
    'Degree to which it is available online; null until classified.',
    '網辦深度',
    optional,
  )
  onlineDepth!: OnlineDepth | null

  @choice(TripClass, 'Number of trips needed; null until classified.', '跑趟類別', optional)
  tripClass!: TripClass | null
}

export const serviceItems = recordType(ServiceItem, {
  orderBy: ['itemCode'],
  actions: {
    classify: {
      description: 'Records how far the item is available online and how many trips it needs.',
      event: 'classified',
      input: ['onlineDepth', 'tripClass'],
    },
  },
})
