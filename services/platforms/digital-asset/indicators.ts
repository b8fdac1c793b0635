import { indicator, share } from '../../kit/indicator/indicator.ts'
import { DigitalAsset } from './digital-asset.ts'

/** Task 30: what serves must support IPv6 in full; untested is not ready. A stock, so it counts for its inventory's year. */
export const ipv6Ready = indicator(DigitalAsset, {
  name: 'ipv6Ready',
  task: 30,
  describes: {
    en: 'Websites, systems and apps that fully support IPv6',
    hant: '全面支持 IPv6 的網站、應用系統和移動應用',
    hans: '全面支持 IPv6 的网站、应用系统和移动应用',
  },
  target: share.atLeast(1),
  on: ({ year }) => String(year),
  counts: ({ retiredOn }) => retiredOn === null,
  meets: ({ aaaaRecord, reachable, contentParity }) =>
    aaaaRecord === true && reachable === true && contentParity === true,
})
