import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { ReleaseIncident } from './release-incident.ts'

/** Task 39, informing: how many incidents there were, and how many were put right. */
export const releaseIncidentsFixed = indicator(ReleaseIncident, {
  name: 'releaseIncidentsFixed',
  task: 39,
  label: indicatorLabel('Incidents of release that were put right', '已整改的信息發佈事件'),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ foundOn }) => foundOn,
  counts: () => true,
  meets: ({ fixedOn }) => fixedOn !== null,
})
