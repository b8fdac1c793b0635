import { startOfYear, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { Website } from './website.ts'

const common = {
  topic: 'platforms.websites',
  countedOn: startOfYear,
  group: ({ level }: Website) => level,
  counts: ({ closedOn }: Website) => closedOn === null,
}

/** Government websites: every website passed its latest check; an unchecked one fails. */
export const websitesQualified = indicator(Website, {
  name: 'websitesQualified',
  label: indicatorLabel('Websites that passed their latest check', '最近一次檢查合格的網站'),
  target: share.atLeast(1),
  limitation: indicatorLabel(
    'Names, domains, contents and the shared platform are what checks look at; the notice sets no number for spot checks, and the hub shows them by month.',
    '網站名稱、域名、內容、集約化等由網站檢查把關;通知未定抽查數量,按月展示。',
  ),
  meets: ({ qualified }) => qualified === true,
  ...common,
})

/** Government websites: every website has published the annual report that is due in the year. */
export const websitesReported = indicator(Website, {
  name: 'websitesReported',
  label: indicatorLabel('Websites with their annual report', '已公開年度工作報表的網站'),
  target: share.atLeast(1),
  meets: ({ reportedOn }) => reportedOn !== null,
  ...common,
})

/** Government websites, informing: websites on the shared platform. */
export const websitesOnIntensivePlatform = indicator(Website, {
  name: 'websitesOnIntensivePlatform',
  label: indicatorLabel('Websites on the shared platform', '已納入集約化平臺的網站'),
  target: share.atLeast(1),
  informs: true,
  meets: ({ onIntensivePlatform }) => onIntensivePlatform,
  ...common,
})
