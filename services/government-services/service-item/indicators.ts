import { startOfYear, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished } from '../../kit/records/index.ts'
import { OnlineDepth, ServiceItem, TripClass } from './service-item.ts'

const common = {
  countedOn: startOfYear,
  counts: () => true,
  group: ({ level }: ServiceItem) => level,
}

/** Online government services: every item is classified. */
export const serviceItemsClassified = indicator(ServiceItem, {
  name: 'serviceItemsClassified',
  topic: 'government-services.onlineServices',
  label: indicatorLabel('Service items classified', '已分類的辦事事項'),
  target: share.atLeast(1),
  meets: ({ onlineDepth, tripClass }) => onlineDepth !== null && tripClass !== null,
  ...common,
})

/** Online government services: every item is on a published list. */
export const serviceItemsListed = indicator(ServiceItem, {
  name: 'serviceItemsListed',
  topic: 'government-services.onlineServices',
  label: indicatorLabel('Service items on a published list', '已列入公開清單的辦事事項'),
  target: share.atLeast(1),
  meets: isPublished,
  ...common,
})

const informingIndicator = (
  name: string,
  en: string,
  hant: string,
  meets: (item: ServiceItem) => boolean,
) =>
  indicator(ServiceItem, {
    name,
    topic: 'government-services.onlineServices',
    label: indicatorLabel(en, hant),
    target: share.atLeast(1),
    informs: true,
    meets,
    ...common,
  })

/** Online government services, informing. */
export const serviceItemsWithoutTrip = informingIndicator(
  'serviceItemsWithoutTrip',
  'Service items without any trip',
  '「一趟不用跑」的辦事事項',
  ({ tripClass }) => tripClass === TripClass.NONE,
)

/** Online government services, informing: items with at most one trip include those without any. */
export const serviceItemsAtMostOneTrip = informingIndicator(
  'serviceItemsAtMostOneTrip',
  'Service items with at most one trip',
  '「最多跑一趟」的辦事事項',
  ({ tripClass }) => tripClass === TripClass.NONE || tripClass === TripClass.AT_MOST_ONE,
)

/** Online government services, informing. */
export const serviceItemsFullyOnline = informingIndicator(
  'serviceItemsFullyOnline',
  'Service items done online from end to end',
  '全程網上辦理的辦事事項',
  ({ onlineDepth }) => onlineDepth === OnlineDepth.FULL,
)
