import type { Context } from '../kit/context.ts'
import { DigitalAssets } from './digital-asset/digital-assets.ts'
import { Ipv6Tests } from './ipv6-test/ipv6-tests.ts'

/** What an operation on platforms has at hand. */
export interface Platforms extends Context {
  readonly digitalAssets: DigitalAssets
  readonly ipv6Tests: Ipv6Tests
}

export const platformsContext = (base: Context): Platforms => ({
  ...base,
  digitalAssets: new DigitalAssets(base),
  ipv6Tests: new Ipv6Tests(base),
})
