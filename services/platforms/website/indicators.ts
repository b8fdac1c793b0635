import { startOfYear, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { Website } from './website.ts'

const common = {
  task: 29,
  countedOn: startOfYear,
  group: ({ level }: Website) => level,
  counts: ({ closedOn }: Website) => closedOn === null,
}

/** Task 29: no site is unqualified at the end; one that nobody looked at is not known to be good. */
export const websitesQualified = indicator(Website, {
  name: 'websitesQualified',
  label: indicatorLabel(
    'Websites that their latest check found good enough',
    '最近一次檢查合格的網站',
  ),
  target: share.atLeast(1, { needsOne: true }),
  meets: ({ qualified }) => qualified === true,
  ...common,
})

/** Task 29: each site has published the annual report that falls due in the year. */
export const websitesReported = indicator(Website, {
  name: 'websitesReported',
  label: indicatorLabel('Websites with their annual report', '已公開年度工作報表的網站'),
  target: share.atLeast(1, { needsOne: true }),
  meets: ({ reportedOn }) => reportedOn !== null,
  ...common,
})

/** Task 29, informing: how far the common platform has come. */
export const websitesOnIntensivePlatform = indicator(Website, {
  name: 'websitesOnIntensivePlatform',
  label: indicatorLabel('Websites on the common platform', '已納入集約化平臺的網站'),
  target: share.atLeast(1),
  informs: true,
  meets: ({ onIntensivePlatform }) => onIntensivePlatform,
  ...common,
})
