import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Viewer } from '../../services/kit/identity/index.ts'
import type { Metrics } from '../metrics.ts'

/** Someone asked for more than their share; they may ask again after a while. */
export class RateExceeded extends Error {
  override readonly name = 'RateExceeded'

  constructor(
    /** Seconds until they may, at least 1. */
    readonly retryAfter: number,
  ) {
    super(
      `Too many operations in a minute. Wait ${retryAfter} s, or ask for more in one operation.`,
    )
  }
}

export interface RateLimit {
  /**
   * Counts an operation that is to be executed against who is signed in, else against the address. What is answered from
   * the cache costs no more than a refusal would, and is not counted. Rejects with `RateExceeded`.
   */
  admit(viewer: Viewer, address: string): Promise<void>
}

/** @param perMinute operations of one viewer or address; 0 counts none */
export const rateLimit = (perMinute: number, metrics: Metrics): RateLimit => {
  if (perMinute === 0) return { admit: () => Promise.resolve() }
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return {
    async admit({ subject }, address) {
      const who = subject === undefined ? `address ${address}` : `viewer ${subject}`
      try {
        await limiter.consume(who)
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        metrics.refused.inc()
        throw new RateExceeded(Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000)))
      }
    },
  }
}
