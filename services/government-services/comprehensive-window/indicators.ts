import {
  startOfYear,
  indicatorLabel,
  eachUnit,
  indicator,
  share,
} from '../../kit/indicators/index.ts'
import { hallsOfGovernments } from '../service-hall/halls-of-governments.ts'
import { isOpen, ServiceHall } from '../service-hall/service-hall.ts'

const common = { countedOn: startOfYear, counts: isOpen }

const hasWindow = ({ comprehensiveWindowCount }: ServiceHall): boolean =>
  (comprehensiveWindowCount ?? 0) > 0

/** Comprehensive windows: a comprehensive window is open in every hall. */
export const hallsWithComprehensiveWindow = indicator(ServiceHall, {
  name: 'hallsWithComprehensiveWindow',
  topic: 'government-services.comprehensiveWindows',
  label: indicatorLabel('Service halls with a comprehensive window', '已設綜合窗口的政務大廳'),
  target: share.atLeast(1, { guardedBy: 'unitsWithComprehensiveWindow' }),
  meets: hasWindow,
  ...common,
})

/** Comprehensive windows: every city and the zone has a hall with such a window. */
export const unitsWithComprehensiveWindow = indicator(ServiceHall, {
  name: 'unitsWithComprehensiveWindow',
  topic: 'government-services.comprehensiveWindows',
  label: indicatorLabel('Cities and zones with a comprehensive window', '已設綜合窗口的市(區)'),
  target: eachUnit.atLeast(1, ['CITY', 'ZONE']),
  limitation: hallsOfGovernments,
  meets: hasWindow,
  ...common,
})

/** Comprehensive windows, informing: halls in which every item goes through a comprehensive window. */
export const hallsConverted = indicator(ServiceHall, {
  name: 'hallsConverted',
  topic: 'government-services.comprehensiveWindows',
  label: indicatorLabel(
    'Service halls whose items all go through comprehensive windows',
    '進駐事項全部由綜合窗口受理的政務大廳',
  ),
  target: share.atLeast(1),
  informs: true,
  meets: ({ itemsThroughWindows, itemsOnSite }) => (itemsThroughWindows ?? 0) >= itemsOnSite,
  ...common,
})
