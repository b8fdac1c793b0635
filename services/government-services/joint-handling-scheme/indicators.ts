import { startOfYear, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { JointHandlingScheme } from './joint-handling-scheme.ts'

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
