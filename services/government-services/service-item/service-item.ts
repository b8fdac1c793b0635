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

export const OnlineDepth = choices('OnlineDepth', 'How far a service item goes online.', {
  INFO: ['One can read about it.', '信息公開'],
  APPLY: ['One can apply for it.', '網上申請'],
  TRACK: ['One can apply and follow how it goes.', '網上預審及查詢'],
  FULL: ['All of it is done online.', '全程網辦'],
})
export type OnlineDepth = ChoiceOf<typeof OnlineDepth>

export const TripClass = choices('TripClass', 'How often one must come in person.', {
  NONE: ['Not once.', '一趟不用跑'],
  AT_MOST_ONE: ['At most once.', '最多跑一趟'],
  MORE: ['More than once.', '多趟'],
})
export type TripClass = ChoiceOf<typeof TripClass>

@RecordEntity(
  'A service that a unit offers, as its list of trips names it; notice, task 18.',
  '辦事事項',
)
export class ServiceItem extends Publication {
  @code('Its code in the item library.', '事項編碼')
  itemCode!: string

  @title('Its name.', '事項名稱')
  name!: string

  @choice(GovernmentLevel, 'The level of government that offers it.', '層級')
  level!: GovernmentLevel

  @integer('The year of the list.', '清單年度', { range: [2000, 2100] })
  year!: number

  @choice(OnlineDepth, 'How far it goes online; null until classified.', '網辦深度', optional)
  onlineDepth!: OnlineDepth | null

  @choice(TripClass, 'How often one must come; null until classified.', '跑趟類別', optional)
  tripClass!: TripClass | null
}

export const serviceItems = recordType(ServiceItem, {
  orderBy: ['itemCode'],
  actions: {
    classify: {
      description: 'Says how far an item goes online and how often one must come.',
      event: 'classified',
      input: ['onlineDepth', 'tripClass'],
    },
  },
})
