import { LRUCache } from 'lru-cache'
import type { Viewer } from '../../services/kit/identity/index.ts'
import type { GatewayOptions } from '../options.ts'

/** Who sends a header, as far as that is known without checking its signature once more. */
export interface Identities {
  known(authorization: string | undefined): Viewer | undefined
  /** Rejects with `InvalidToken`. */
  learn(authorization: string | undefined): Promise<Viewer>
}

/** How long a key that is withdrawn may still be trusted, milliseconds; its set of keys is fetched less often than that. */
const trustedMs = 60_000

/** Remembers whom tokens were found to name, never beyond their end. Checking a signature costs more than a kept answer. */
export const rememberIdentities = (identify: GatewayOptions['identify']): Identities => {
  const viewers = new LRUCache<string, Viewer>({ max: 10_000, ttl: trustedMs })
  return {
    known: (authorization = '') => {
      const viewer = viewers.get(authorization)
      const hasEnded = viewer?.expiresAt !== undefined && viewer.expiresAt <= Date.now()
      return hasEnded ? undefined : viewer
    },
    learn: async (authorization) => {
      const viewer = await identify(authorization)
      viewers.set(authorization ?? '', viewer)
      return viewer
    },
  }
}
