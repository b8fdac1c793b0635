import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { SecurityIncident } from './security-incident.ts'

/** Government websites, informing: resolved security incidents. */
export const securityIncidentsResolved = indicator(SecurityIncident, {
  name: 'securityIncidentsResolved',
  topic: 'platforms.websites',
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
