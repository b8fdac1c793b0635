import { startOfYear, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { supportsIpv6 } from '../ipv6-test/supports-ipv6.ts'
import { DigitalAsset } from './digital-asset.ts'

const task = 30
// A stock, so it counts for its inventory's year.
const group = ({ type }: DigitalAsset) => type

/** Task 30: what serves must support IPv6 in full; untested is not ready. */
export const ipv6Ready = indicator(DigitalAsset, {
  name: 'ipv6Ready',
  task,
  label: indicatorLabel(
    'Websites, systems and apps that fully support IPv6',
    '全面支持 IPv6 的網站、應用系統和移動應用',
  ),
  target: share.atLeast(1, { needsOne: true }),
  countedOn: startOfYear,
  group,
  counts: ({ retiredOn }) => retiredOn === null,
  meets: supportsIpv6,
})

/** Task 30, informing: what once supported it still does. */
export const ipv6Kept = indicator(DigitalAsset, {
  name: 'ipv6Kept',
  task,
  label: indicatorLabel(
    'Tested websites, systems and apps that did not fall back since the test before',
    '較上次測試未退步的網站、應用系統和移動應用',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn: startOfYear,
  group,
  counts: ({ retiredOn, testedOn }) => retiredOn === null && testedOn !== null,
  meets: ({ regressed }) => regressed !== true,
})
