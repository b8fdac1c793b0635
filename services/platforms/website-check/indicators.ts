import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { WebsiteCheck } from './website-check.ts'

/** Government websites, informing: checks without a veto, by veto. */
export const websiteChecksWithoutVeto = indicator(WebsiteCheck, {
  name: 'websiteChecksWithoutVeto',
  topic: 'platforms.websites',
  label: indicatorLabel('Checks of websites without a veto', '無單項否決的網站檢查'),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ checkedOn }) => checkedOn,
  group: ({ veto }) => veto,
  counts: () => true,
  meets: ({ veto }) => veto === null,
})
