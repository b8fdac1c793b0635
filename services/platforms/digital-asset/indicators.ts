import { startOfYear, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { supportsIpv6 } from '../ipv6-test/supports-ipv6.ts'
import { DigitalAsset } from './digital-asset.ts'

const topic = 'platforms.ipv6'
const group = ({ type }: DigitalAsset) => type

/** IPv6: every asset in service fully supports IPv6; an untested one does not. */
export const ipv6Ready = indicator(DigitalAsset, {
  name: 'ipv6Ready',
  topic,
  label: indicatorLabel(
    'Websites, systems and apps that fully support IPv6',
    '全面支持 IPv6 的網站、應用系統和移動應用',
  ),
  target: share.atLeast(1),
  countedOn: startOfYear,
  group,
  counts: ({ retiredOn }) => retiredOn === null,
  meets: supportsIpv6,
})

/** IPv6, informing: tested assets that did not regress. */
export const ipv6Kept = indicator(DigitalAsset, {
  name: 'ipv6Kept',
  topic,
  label: indicatorLabel(
    'Tested websites, systems and apps that did not regress since the previous test',
    '較上次測試未退步的網站、應用系統和移動應用',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn: startOfYear,
  group,
  counts: ({ retiredOn, testedOn }) => retiredOn === null && testedOn !== null,
  meets: ({ regressed }) => regressed !== true,
})
