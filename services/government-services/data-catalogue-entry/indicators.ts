import {
  startOfYear,
  indicatorLabel,
  eachUnit,
  indicator,
  share,
} from '../../kit/indicators/index.ts'
import { orNone } from '../../kit/records/index.ts'
import { dataDeclaredNone } from '../nil-report/indicators.ts'
import { DataCatalogueEntry } from './data-catalogue-entry.ts'
import { DataPlatform } from './enums.ts'

const isListed = ({ retiredOn }: DataCatalogueEntry) => retiredOn === null
const isAggregated = ({ lastAggregatedOn }: DataCatalogueEntry) => lastAggregatedOn !== null
/** Whether it is on a platform and was updated within its cycle. */
const isCurrent = (entry: DataCatalogueEntry) =>
  isListed(entry) && isAggregated(entry) && !entry.missedDueDate

const guarded = share.atLeast(1, { guardedBy: 'unitsWithDataOnPlatform' })

/** Shared government data: every listed dataset is on a platform. */
export const catalogueEntriesAggregated = indicator(DataCatalogueEntry, {
  name: 'catalogueEntriesAggregated',
  topic: 'government-services.dataSharing',
  label: indicatorLabel('Catalogued data on a platform', '已匯聚的政務數據目錄項'),
  target: guarded,
  countedOn: startOfYear,
  counts: isListed,
  meets: isAggregated,
})

/** Shared government data: aggregated datasets are updated within their cycle. */
export const catalogueEntriesInCycle = indicator(DataCatalogueEntry, {
  name: 'catalogueEntriesInCycle',
  topic: 'government-services.dataSharing',
  label: indicatorLabel('Data updated within their cycle', '按更新週期更新的政務數據'),
  target: guarded,
  limitation: indicatorLabel(
    'Data that flow in real time have no due date; the hub takes the word of the unit for them.',
    '實時數據沒有更新期限,以單位填報為準。',
  ),
  countedOn: startOfYear,
  counts: (entry) => isListed(entry) && isAggregated(entry),
  meets: ({ missedDueDate }) => !missedDueDate,
})

/** Shared government data: a unit without current datasets on a platform is not proven, unless it declared that it has none. */
export const unitsWithDataOnPlatform = indicator(DataCatalogueEntry, {
  name: 'unitsWithDataOnPlatform',
  topic: 'government-services.dataSharing',
  label: indicatorLabel('Units with current data on a platform', '已匯聚且按期更新政務數據的單位'),
  target: eachUnit.atLeast(1),
  orNone: orNone(dataDeclaredNone, 'catalogueEntriesAggregated'),
  limitation: indicatorLabel(
    'The notice also asks units to use data of others through the platforms, step by step (逐步) and without a number; the hub shows how much is shared.',
    '通知要求通過平臺共享其他部門數據,屬逐步實現,未定數量,故僅作展示。',
  ),
  countedOn: startOfYear,
  counts: isListed,
  meets: isCurrent,
})

/** Shared government data: departments aggregate their data to the platform of the province. */
export const departmentsOnProvincialPlatform = indicator(DataCatalogueEntry, {
  name: 'departmentsOnProvincialPlatform',
  topic: 'government-services.dataSharing',
  label: indicatorLabel(
    'Departments with current data on the platform of the province',
    '已向省政務數據匯聚共享平臺匯聚數據的省直部門',
  ),
  target: eachUnit.atLeast(1, ['DEPARTMENT']),
  orNone: orNone(dataDeclaredNone, 'catalogueEntriesAggregated'),
  countedOn: startOfYear,
  counts: (entry) => isListed(entry) && entry.platform === DataPlatform.PROVINCE,
  meets: isCurrent,
})

/** Shared government data: every city has a platform of its own, recognised by current datasets on it. */
export const citiesWithDataPlatform = indicator(DataCatalogueEntry, {
  name: 'citiesWithDataPlatform',
  topic: 'government-services.dataSharing',
  label: indicatorLabel('Cities with a data platform in use', '已建成市級政務數據匯聚平臺的設區市'),
  target: eachUnit.atLeastAmong(1, { kinds: ['CITY'], withBelow: true }),
  countedOn: startOfYear,
  counts: ({ platform }) => platform === DataPlatform.CITY,
  meets: isCurrent,
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
