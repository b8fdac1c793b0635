import { LRUCache } from 'lru-cache'
import type { Viewer } from '../../services/kit/identity/index.ts'
import type { GatewayOptions } from '../options.ts'

/** The viewers of tokens that were verified lately. */
export interface TokenCache {
  /** Undefined for a header that has to be verified first. */
  get(authorization: string | undefined): Viewer | undefined
  /** Rejects with `InvalidToken` or `IdentityProviderUnavailable`. */
  verify(authorization: string | undefined): Promise<Viewer>
}

/** How long a viewer stays known, milliseconds: so much longer is a key trusted that its provider has withdrawn. */
const maxAgeMs = 60_000

/** Caches the viewers of verified tokens, because verifying a signature costs more than a cached response. */
export const tokenCache = (identify: GatewayOptions['identify']): TokenCache => {
  const viewers = new LRUCache<string, Viewer>({ max: 10_000, ttl: maxAgeMs })
  return {
    get: (authorization = '') => {
      const viewer = viewers.get(authorization)
      const hasExpired = viewer?.expiresAt !== undefined && viewer.expiresAt <= Date.now()
      return hasExpired ? undefined : viewer
    },
    verify: async (authorization) => {
      const viewer = await identify(authorization)
      viewers.set(authorization ?? '', viewer)
      return viewer
    },
  }
}
