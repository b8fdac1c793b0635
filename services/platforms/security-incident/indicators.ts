import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { SecurityIncident } from './security-incident.ts'

/** Task 29, informing: resolved security incidents. */
export const securityIncidentsResolved = indicator(SecurityIncident, {
  name: 'securityIncidentsResolved',
  task: 29,
  label: indicatorLabel(
    'Security incidents of websites that were resolved',
    '已處置的網站安全事件',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ detectedAt }) => detectedAt,
  group: ({ kind }) => kind,
  counts: () => true,
  meets: ({ resolvedAt }) => resolvedAt !== null,
})
