import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { SecurityIncident } from './security-incident.ts'

/** Government websites: every security incident was resolved. */
export const securityIncidentsResolved = indicator(SecurityIncident, {
  name: 'securityIncidentsResolved',
  topic: 'platforms.websites',
  label: indicatorLabel(
    'Security incidents of websites that were resolved',
    '已處置的網站安全事件',
  ),
  target: share.atLeast(1, {
    nothingAsked: indicatorLabel(
      'The notice asks for protection against attacks, tampering and viruses; no incident happened.',
      '通知要求做好防攻擊、防篡改、防病毒工作,未發生安全事件。',
    ),
  }),
  countedOn: ({ detectedAt }) => detectedAt,
  group: ({ kind }) => kind,
  counts: () => true,
  meets: ({ resolvedAt }) => resolvedAt !== null,
})
