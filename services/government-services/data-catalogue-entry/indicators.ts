import {
  startOfYear,
  indicatorLabel,
  eachUnit,
  indicator,
  share,
} from '../../kit/indicators/index.ts'
import { DataCatalogueEntry } from './data-catalogue-entry.ts'
import { DataPlatform } from './enums.ts'

const isListed = ({ retiredOn }: DataCatalogueEntry) => retiredOn === null
const isAggregated = ({ lastAggregatedOn }: DataCatalogueEntry) => lastAggregatedOn !== null

/** Shared government data: every listed dataset is on a platform. */
export const catalogueEntriesAggregated = indicator(DataCatalogueEntry, {
  name: 'catalogueEntriesAggregated',
  topic: 'government-services.dataSharing',
  label: indicatorLabel('Catalogued data on a platform', '已匯聚的政務數據目錄項'),
  target: share.atLeast(1),
  countedOn: startOfYear,
  counts: isListed,
  meets: isAggregated,
})

/** Shared government data: a unit without datasets on a platform is not proven. */
export const unitsWithDataOnPlatform = indicator(DataCatalogueEntry, {
  name: 'unitsWithDataOnPlatform',
  topic: 'government-services.dataSharing',
  label: indicatorLabel('Units with data on a platform', '已匯聚政務數據的單位'),
  target: eachUnit.atLeast(1),
  countedOn: startOfYear,
  counts: isListed,
  meets: isAggregated,
})

/** Shared government data, informing: datasets updated within their cycle. */
export const catalogueEntriesInCycle = indicator(DataCatalogueEntry, {
  name: 'catalogueEntriesInCycle',
  topic: 'government-services.dataSharing',
  label: indicatorLabel('Data updated within their cycle', '按更新週期更新的政務數據'),
  target: share.atLeast(1),
  informs: true,
  countedOn: startOfYear,
  counts: (entry) => isListed(entry) && isAggregated(entry),
  meets: ({ missedDueDate }) => !missedDueDate,
})

/** Shared government data, informing: datasets shared with another unit. */
export const catalogueEntriesShared = indicator(DataCatalogueEntry, {
  name: 'catalogueEntriesShared',
  topic: 'government-services.dataSharing',
  label: indicatorLabel('Data shared with another unit', '已共享的政務數據目錄項'),
  target: share.atLeast(1),
  informs: true,
  countedOn: startOfYear,
  counts: isListed,
  meets: ({ linkCount }) => (linkCount ?? 0) > 0,
})

/** Shared government data, informing: cities with a platform of their own, recognised by datasets on it. */
export const citiesWithDataPlatform = indicator(DataCatalogueEntry, {
  name: 'citiesWithDataPlatform',
  topic: 'government-services.dataSharing',
  label: indicatorLabel('Cities with a data platform in use', '已建成市級政務數據匯聚平臺的設區市'),
  target: eachUnit.atLeastAmong(1, { kinds: ['CITY'], withBelow: true }),
  informs: true,
  countedOn: startOfYear,
  counts: ({ platform }) => platform === DataPlatform.CITY,
  meets: (entry) => isListed(entry) && isAggregated(entry),
})
