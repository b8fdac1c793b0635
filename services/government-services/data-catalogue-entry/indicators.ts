import { startOfYear, indicatorLabel, eachUnit, indicator, share } from '../../kit/indicators/index.ts'
import { DataCatalogueEntry } from './data-catalogue-entry.ts'
import { DataPlatform } from './enums.ts'

const isListed = ({ retiredOn }: DataCatalogueEntry) => retiredOn === null
const isAggregated = ({ lastAggregatedOn }: DataCatalogueEntry) => lastAggregatedOn !== null

/** Task 20: all that the catalogue lists is on a platform. */
export const catalogueEntriesAggregated = indicator(DataCatalogueEntry, {
  name: 'catalogueEntriesAggregated',
  task: 20,
  label: indicatorLabel('Catalogued data on a platform', '已匯聚的政務數據目錄項'),
  target: share.atLeast(1),
  countedOn: startOfYear,
  counts: isListed,
  meets: isAggregated,
})

/** Task 20: a unit that catalogues nothing shares nothing. */
export const unitsWithDataOnPlatform = indicator(DataCatalogueEntry, {
  name: 'unitsWithDataOnPlatform',
  task: 20,
  label: indicatorLabel('Units with data on a platform', '已匯聚政務數據的單位'),
  target: eachUnit.atLeast(1),
  countedOn: startOfYear,
  counts: isListed,
  meets: isAggregated,
})

/** Task 20, informing: data that were brought anew before their cycle ended. */
export const catalogueEntriesInCycle = indicator(DataCatalogueEntry, {
  name: 'catalogueEntriesInCycle',
  task: 20,
  label: indicatorLabel('Data brought up to date within their cycle', '按更新週期更新的政務數據'),
  target: share.atLeast(1),
  informs: true,
  countedOn: startOfYear,
  counts: (entry) => isListed(entry) && isAggregated(entry),
  meets: ({ missedDueDate }) => !missedDueDate,
})

/** Task 20, informing: data that another unit may use. */
export const catalogueEntriesShared = indicator(DataCatalogueEntry, {
  name: 'catalogueEntriesShared',
  task: 20,
  label: indicatorLabel('Data shared with another unit', '已共享的政務數據目錄項'),
  target: share.atLeast(1),
  informs: true,
  countedOn: startOfYear,
  counts: isListed,
  meets: ({ linkCount }) => (linkCount ?? 0) > 0,
})

/** Task 20, informing: cities that have a platform of their own, as data on it show. */
export const citiesWithDataPlatform = indicator(DataCatalogueEntry, {
  name: 'citiesWithDataPlatform',
  task: 20,
  label: indicatorLabel('Cities with a data platform in use', '已建成市級政務數據匯聚平臺的設區市'),
  target: eachUnit.atLeastAmong(1, { kinds: ['CITY'], withBelow: true }),
  informs: true,
  countedOn: startOfYear,
  counts: ({ platform }) => platform === DataPlatform.CITY,
  meets: (entry) => isListed(entry) && isAggregated(entry),
})
