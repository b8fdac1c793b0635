import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  eachUnit,
  indicator,
  share,
  type Target,
} from '../../kit/indicators/index.ts'
import { GovernmentLevel, orNone } from '../../kit/records/index.ts'
import { powersDeclaredNone } from '../nil-report/indicators.ts'
import { PowerItem } from './power-item.ts'

const isInSystem = ({ inListSystemOn }: PowerItem): boolean => inListSystemOn !== null

/** Items from one source: every item of every level is in the list management system. */
export const powerItemsInListSystem = indicator(PowerItem, {
  name: 'powerItemsInListSystem',
  topic: 'government-services.powerItems',
  label: indicatorLabel(
    'Power items in the list-management system',
    '已進駐權責清單管理系統的權責事項',
  ),
  target: share.atLeast(1, { guardedBy: 'unitsWithPowersInListSystem' }),
  countedOn: startOfYear,
  counts: () => true,
  meets: isInSystem,
  group: ({ level }) => level,
})

/** Items from one source: every unit has its own list in the system, or declared that it holds no powers. */
export const unitsWithPowersInListSystem = indicator(PowerItem, {
  name: 'unitsWithPowersInListSystem',
  topic: 'government-services.powerItems',
  label: indicatorLabel(
    'Units with their own power list in the system',
    '本單位權責清單已進駐系統的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(powersDeclaredNone, 'powerItemsInListSystem'),
  countedOn: startOfYear,
  counts: isInSystem,
  meets: isInSystem,
})

const levelsInSystem = (name: string, en: string, hant: string, target: Target) =>
  indicator(PowerItem, {
    name,
    topic: 'government-services.powerItems',
    label: indicatorLabel(en, hant),
    target,
    countedOn: startOfYear,
    counts: isInSystem,
    meets: isInSystem,
    group: ({ level }) => level,
  })

/** Items from one source: every city and the zone has its own list in the system. */
export const cityPowersInListSystem = levelsInSystem(
  'cityPowersInListSystem',
  'Cities with their own power list in the system',
  '市級權責清單已進駐系統的設區市',
  eachGroup.of([GovernmentLevel.CITY], { kinds: ['CITY', 'ZONE'] }),
)

/** Items from one source: every county has its list and those of its townships in the system. */
export const countyPowersInListSystem = levelsInSystem(
  'countyPowersInListSystem',
  'County and township power lists in the system',
  '已進駐系統的縣、鄉兩級權責清單',
  eachGroup.of([GovernmentLevel.COUNTY, GovernmentLevel.TOWNSHIP], {
    kinds: ['DISTRICT', 'COUNTY_CITY', 'COUNTY'],
    expectedOrNot: true,
  }),
)
