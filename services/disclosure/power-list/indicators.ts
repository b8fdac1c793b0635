import { isPublishedOrOverdue } from '../is-published-or-overdue.ts'
import {
  startOfYear,
  indicatorLabel,
  eachUnit,
  indicator,
  share,
  type Target,
} from '../../kit/indicators/index.ts'
import { isPublished, isPublishedInTime } from '../../kit/records/index.ts'
import { PowerList } from './power-list.ts'

const isCurrent = ({ supersededOn }: PowerList) => supersededOn === null

const mergedAndPublished = (
  name: string,
  target: Target,
  ...words: Parameters<typeof indicatorLabel>
) =>
  indicator(PowerList, {
    name,
    topic: 'disclosure.powerLists',
    label: indicatorLabel(...words),
    target,
    countedOn: startOfYear,
    counts: isCurrent,
    meets: (list) => list.mergedOn !== null && isPublished(list),
  })

/** Lists of powers and responsibilities, province: every department that is expected to report. */
export const powerListsOfDepartments = mergedAndPublished(
  'powerListsOfDepartments',
  eachUnit.atLeast(1, ['DEPARTMENT']),
  'Departments of the province whose merged power list is published',
  '已融合並公開權責清單的省直部門',
)

/** Lists of powers and responsibilities, cities: their own power lists. */
export const powerListsOfCities = mergedAndPublished(
  'powerListsOfCities',
  eachUnit.atLeast(1, ['CITY', 'ZONE']),
  'Cities whose merged power list is published',
  '已融合並公開權責清單的設區市',
)

const counties = ['DISTRICT', 'COUNTY_CITY', 'COUNTY']

/** Lists of powers and responsibilities, counties: their cities report for them. */
export const powerListsOfCounties = mergedAndPublished(
  'powerListsOfCounties',
  eachUnit.atLeast(1, { kinds: counties, expectedOrNot: true }),
  'Counties and districts whose merged power list is published',
  '已融合並公開權責清單的縣(市、區)',
)

/** Lists of powers and responsibilities: each list in force has an entry in an openness list or basic catalogue. */
export const powerListsCatalogued = indicator(PowerList, {
  name: 'powerListsCatalogued',
  topic: 'disclosure.powerLists',
  label: indicatorLabel(
    'Power lists entered in an openness list or basic catalogue',
    '已納入政務公開清單或主動公開基本目錄的權責清單',
  ),
  target: share.atLeast(1),
  countedOn: startOfYear,
  counts: isCurrent,
  meets: ({ catalogued }) => (catalogued ?? 0) > 0,
})

/** Lists of powers and responsibilities: every item of a list in force is published, unless it is secret. */
export const powerListItemsPublished = indicator(PowerList, {
  name: 'powerListItemsPublished',
  topic: 'disclosure.powerLists',
  label: indicatorLabel(
    'Power lists of which every item is published that is not secret',
    '除涉密事項外均已公開的權責清單',
  ),
  target: share.atLeast(1),
  limitation: indicatorLabel(
    'The notice sets no period for publication "in time"; how many kept the statutory period is shown by powerListsPublishedInTime.',
    '通知未規定「及時」公開的期限;法定期限內公開的情況見 powerListsPublishedInTime。',
  ),
  countedOn: startOfYear,
  counts: isCurrent,
  meets: (list) =>
    isPublished(list) &&
    list.itemCount !== null &&
    list.itemCount > 0 &&
    (list.secretItems ?? 0) + (list.publishedItems ?? 0) === list.itemCount,
})

/** Lists of powers and responsibilities: the public can search every list in force. */
export const powerListsSearchable = indicator(PowerList, {
  name: 'powerListsSearchable',
  topic: 'disclosure.powerLists',
  label: indicatorLabel('Power lists that the public can search', '便於公眾查詢的權責清單'),
  target: share.atLeast(1),
  countedOn: startOfYear,
  counts: isCurrent,
  meets: ({ searchable }) => searchable,
})

/** Lists of powers and responsibilities, informing: the statutory period from adjustment to publication. */
export const powerListsPublishedInTime = indicator(PowerList, {
  name: 'powerListsPublishedInTime',
  clocks: ['proactive20'],
  topic: 'disclosure.powerLists',
  label: indicatorLabel(
    'Power lists published within 20 working days of their adjustment',
    '調整後二十個工作日內公開的權責清單',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn: startOfYear,
  counts: isPublishedOrOverdue,
  meets: isPublishedInTime,
})
