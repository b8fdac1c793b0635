import { byDay } from '../latest.ts'
import type { Ipv6Test } from './ipv6-test.ts'
import { supportsIpv6 } from './supports-ipv6.ts'

/** The fields of an asset that repeat its tests: the latest result, and whether it is worse than the one before. */
export const latestSupport = (tests: readonly Ipv6Test[]): Readonly<Record<string, unknown>> => {
  const inOrder = byDay(tests, ({ testedOn }) => testedOn)
  const [before, last] = [inOrder.at(-2), inOrder.at(-1)]
  return {
    aaaaRecord: last?.aaaaRecord ?? null,
    reachable: last?.reachable ?? null,
    contentParity: last?.contentParity ?? null,
    testedOn: last?.testedOn ?? null,
    regressed: last ? !supportsIpv6(last) && before !== undefined && supportsIpv6(before) : null,
  }
}
