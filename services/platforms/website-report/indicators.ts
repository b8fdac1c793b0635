import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isPublishedInTime } from '../../kit/records/index.ts'
import { WebsiteReport } from './website-report.ts'

/** Government websites, informing: the statutory period for annual reports. */
export const websiteReportsInTime = indicator(WebsiteReport, {
  name: 'websiteReportsInTime',
  topic: 'platforms.websites',
  label: indicatorLabel('Annual reports of websites published in time', '按期公開的網站年度報表'),
  target: share.atLeast(1),
  informs: true,
  clocks: ['siteReport'],
  // A report falls due in the year after the one it covers.
  countedOn: ({ coversTo }) => `${Number(coversTo.slice(0, 4)) + 1}-01-01`,
  counts: ({ publishedOn, missedDueDate }) => publishedOn !== null || missedDueDate,
  meets: isPublishedInTime,
})
