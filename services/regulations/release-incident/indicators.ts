import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { ReleaseIncident } from './release-incident.ts'

/** Task 39, informing: rectified incidents. */
export const releaseIncidentsFixed = indicator(ReleaseIncident, {
  name: 'releaseIncidentsFixed',
  task: 39,
  label: indicatorLabel('Incidents of releases that were rectified', '已整改的信息發佈事件'),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ foundOn }) => foundOn,
  counts: () => true,
  meets: ({ fixedOn }) => fixedOn !== null,
})
