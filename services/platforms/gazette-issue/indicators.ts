import { daysBetween } from '../../kit/calendar/index.ts'
import {
  durationGroup,
  eachUnit,
  indicatorLabel,
  indicator,
  share,
} from '../../kit/indicators/index.ts'
import { isPublishedInTime } from '../../kit/records/index.ts'
import { GazetteIssue } from './gazette-issue.ts'

const countedOn = ({ paperOn }: GazetteIssue) => paperOn

/** Electronic gazettes: the electronic edition is published by the day of the paper edition. */
export const gazettesSameDay = indicator(GazetteIssue, {
  name: 'gazettesSameDay',
  topic: 'platforms.electronicGazettes',
  label: indicatorLabel(
    'Issues of the gazette whose electronic edition was published with the paper edition',
    '電子版與紙質版同步的公報',
  ),
  target: share.atLeast(1, { guardedBy: 'citiesWithElectronicGazette' }),
  countedOn,
  counts: ({ publishedOn, missedDueDate }) => publishedOn !== null || missedDueDate,
  meets: isPublishedInTime,
})

/** Electronic gazettes: every city publishes one in step with the paper edition; the issuing office has no gazette of its own. */
export const citiesWithElectronicGazette = indicator(GazetteIssue, {
  name: 'citiesWithElectronicGazette',
  topic: 'platforms.electronicGazettes',
  label: indicatorLabel(
    'Cities with an electronic gazette in step with the paper edition',
    '已同步出版公報電子版的設區市',
  ),
  target: eachUnit.atLeast(1, ['CITY']),
  countedOn,
  counts: () => true,
  meets: isPublishedInTime,
})

const daysToPrint = ({ oldestFormedOn, paperOn }: GazetteIssue): number | undefined =>
  oldestFormedOn === null ? undefined : daysBetween(oldestFormedOn, paperOn)

/** Government gazettes, informing: days from the forming of a document to the gazette. The limit of 30 is the hub's, not the notice's. */
export const gazettesOfFreshDocuments = indicator(GazetteIssue, {
  name: 'gazettesOfFreshDocuments',
  topic: 'platforms.gazettes',
  label: indicatorLabel(
    'Issues of the gazette without documents older than 30 days',
    '所載文件形成均未逾三十日的公報',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn,
  group: (issue) => {
    const days = daysToPrint(issue)
    return days === undefined ? null : durationGroup(days, [30, 60, 90], 'DAYS')
  },
  counts: (issue) => daysToPrint(issue) !== undefined,
  meets: (issue) => (daysToPrint(issue) ?? Infinity) <= 30,
})
