import {
  eachUnit,
  startOfYear,
  indicatorLabel,
  indicator,
  share,
} from '../../kit/indicators/index.ts'
import { hallsOfGovernments } from './halls-of-governments.ts'
import { isOpen, ServiceHall } from './service-hall.ts'

const common = {
  countedOn: startOfYear,
  counts: isOpen,
  group: ({ level }: ServiceHall) => level,
}

/** Management of service halls: every city and the zone has a hall with rules of every kind and one standard. */
export const citiesWithManagedHall = indicator(ServiceHall, {
  ...common,
  name: 'citiesWithManagedHall',
  topic: 'government-services.serviceHalls',
  label: indicatorLabel(
    'Cities and zones with a hall that has all rules and one standard on site and online',
    '已有制度齊全、標準統一的政務大廳的市(區)',
  ),
  target: eachUnit.atLeast(1, ['CITY', 'ZONE']),
  limitation: hallsOfGovernments,
  meets: ({ rulesMissing, standardNo }) => rulesMissing === 0 && standardNo !== null,
})

/** Management of service halls: every hall has rules of every kind. */
export const hallsWithAllRules = indicator(ServiceHall, {
  name: 'hallsWithAllRules',
  topic: 'government-services.serviceHalls',
  label: indicatorLabel('Service halls with all rules', '管理制度齊全的政務大廳'),
  target: share.atLeast(1, { guardedBy: 'citiesWithManagedHall' }),
  meets: ({ rulesMissing }) => rulesMissing === 0,
  ...common,
})

/** Management of service halls: every hall shares a standard with its website. */
export const hallsWithOneStandard = indicator(ServiceHall, {
  name: 'hallsWithOneStandard',
  topic: 'government-services.serviceHalls',
  label: indicatorLabel(
    'Service halls with one standard on site and online',
    '線上線下標準統一的政務大廳',
  ),
  target: share.atLeast(1, { guardedBy: 'citiesWithManagedHall' }),
  meets: ({ standardNo }) => standardNo !== null,
  ...common,
})

/** Management of service halls, informing: halls that handle every item of their level. */
export const hallsWithAllItems = indicator(ServiceHall, {
  name: 'hallsWithAllItems',
  topic: 'government-services.serviceHalls',
  label: indicatorLabel(
    'Service halls that handle all items of their level',
    '事項全部進駐的政務大廳',
  ),
  target: share.atLeast(1),
  informs: true,
  meets: ({ itemsOnSite, itemsInAll }) => itemsOnSite === itemsInAll,
  ...common,
})

/** Management of service halls, informing: halls whose items are all online too. */
export const hallsAtParity = indicator(ServiceHall, {
  name: 'hallsAtParity',
  topic: 'government-services.serviceHalls',
  label: indicatorLabel(
    'Service halls whose items are all online too',
    '線上線下事項一致的政務大廳',
  ),
  target: share.atLeast(1),
  informs: true,
  meets: ({ itemsBothWays, itemsOnSite }) => itemsBothWays === itemsOnSite,
  ...common,
})
