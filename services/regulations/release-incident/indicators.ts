import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { ReleaseIncident } from './release-incident.ts'

/** Review before release, informing: rectified incidents. */
export const releaseIncidentsFixed = indicator(ReleaseIncident, {
  name: 'releaseIncidentsFixed',
  topic: 'regulations.releaseReviews',
  label: indicatorLabel('Incidents of releases that were rectified', '已整改的信息發佈事件'),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ foundOn }) => foundOn,
  counts: () => true,
  meets: ({ fixedOn }) => fixedOn !== null,
})
