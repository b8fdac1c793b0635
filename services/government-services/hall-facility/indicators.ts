import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  eachUnit,
  indicator,
  share,
} from '../../kit/indicators/index.ts'
import { hallsOfGovernments } from '../service-hall/halls-of-governments.ts'
import { isOpen, ServiceHall } from '../service-hall/service-hall.ts'
import { HallFacility, namedKinds } from './hall-facility.ts'

const common = {
  topic: 'government-services.hallFacilities',
  countedOn: startOfYear,
  counts: isOpen,
}

const hasAll = ({ facilitiesMissing }: ServiceHall): boolean => facilitiesMissing === 0

/** Facilities of service halls: every hall has all five named kinds. */
export const hallsWithAllFacilities = indicator(ServiceHall, {
  name: 'hallsWithAllFacilities',
  label: indicatorLabel('Service halls with all five facilities', '五類設施齊全的政務大廳'),
  target: share.atLeast(1, { guardedBy: 'unitsWithEquippedHall' }),
  meets: hasAll,
  ...common,
})

/** Facilities of service halls: every city and the zone has a hall with all five kinds. */
export const unitsWithEquippedHall = indicator(ServiceHall, {
  name: 'unitsWithEquippedHall',
  label: indicatorLabel(
    'Cities and zones with a hall that has all five facilities',
    '已有五類設施齊全大廳的市(區)',
  ),
  target: eachUnit.atLeast(1, ['CITY', 'ZONE']),
  limitation: hallsOfGovernments,
  meets: hasAll,
  ...common,
})

/** Facilities of service halls: the facilities of every hall were checked within the year. */
export const hallFacilitiesChecked = indicator(ServiceHall, {
  name: 'hallFacilitiesChecked',
  label: indicatorLabel(
    'Service halls whose facilities were checked within the year',
    '年內已檢查設施的政務大廳',
  ),
  target: share.atLeast(1, { guardedBy: 'unitsWithEquippedHall' }),
  meets: ({ facilitiesCheckedOn, year }) =>
    facilitiesCheckedOn !== null && facilitiesCheckedOn >= `${year}-01-01`,
  ...common,
})

/** Facilities of service halls, informing: kinds present in each city and the units below it. */
export const cityFacilityKinds = indicator(HallFacility, {
  name: 'cityFacilityKinds',
  topic: 'government-services.hallFacilities',
  label: indicatorLabel('Kinds of facilities found in each city', '各設區市已具備的設施類別'),
  target: eachGroup.of(namedKinds, { kinds: ['CITY', 'ZONE'], withBelow: true }),
  informs: true,
  countedOn: ({ checkedOn }) => checkedOn,
  counts: ({ present }) => present,
  meets: ({ present }) => present,
  group: ({ kind }) => kind,
})
