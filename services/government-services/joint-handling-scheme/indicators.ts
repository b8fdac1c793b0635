import {
  eachUnit,
  indicator,
  indicatorLabel,
  share,
  startOfYear,
} from '../../kit/indicators/index.ts'
import { JointHandlingScheme } from './joint-handling-scheme.ts'

/** Comprehensive windows: every city and the zone handles an affair of several departments jointly. */
export const citiesWithJointScheme = indicator(JointHandlingScheme, {
  name: 'citiesWithJointScheme',
  topic: 'government-services.comprehensiveWindows',
  label: indicatorLabel(
    'Cities and zones with joint handling by several departments',
    '已建立部門聯辦機制的市(區)',
  ),
  target: eachUnit.atLeast(1, ['CITY', 'ZONE']),
  limitation: indicatorLabel(
    'Handling on behalf of applicants from end to end is only to be explored (探索推行); the hub shows it.',
    '全程代辦制屬探索推行,僅作展示。',
  ),
  countedOn: startOfYear,
  counts: () => true,
  meets: ({ startedOn, departments }) => startedOn !== null && new Set(departments).size > 1,
})

/** Comprehensive windows, informing: schemes with handled cases. */
export const jointSchemesInUse = indicator(JointHandlingScheme, {
  name: 'jointSchemesInUse',
  topic: 'government-services.comprehensiveWindows',
  label: indicatorLabel('Schemes of joint handling in use', '已投入使用的聯合辦理機制'),
  target: share.atLeast(1),
  informs: true,
  countedOn: startOfYear,
  counts: () => true,
  meets: ({ startedOn, cases }) => startedOn !== null && (cases ?? 0) > 0,
})
