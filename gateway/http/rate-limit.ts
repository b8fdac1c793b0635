import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { localized, type LocalizedText } from '../../schema/vocabulary/index.ts'
import type { Viewer } from '../../services/kit/identity/index.ts'
import type { Metrics } from '../metrics.ts'

/** A client has sent more operations than it may in a minute. */
export class RateLimitExceeded extends Error {
  override readonly name = 'RateExceeded'

  constructor(
    /** Seconds until it may send the next one, at least 1. */
    readonly retryAfter: number,
  ) {
    super(tooMany(retryAfter).en)
  }

  get text(): LocalizedText {
    return tooMany(this.retryAfter)
  }
}

const tooMany = (seconds: number): LocalizedText =>
  localized(
    `Too many operations in a minute. Wait ${seconds} s, or select more in one operation.`,
    `一分鐘內請求過多,請等待 ${seconds} 秒,或在一次操作中多選一些字段。`,
  )

export interface RateLimit {
  /**
   * Counts an operation that is to be executed against who is signed in, else against the address. What is answered from
   * the cache costs no more than a refusal would, and is not counted. Rejects with `RateExceeded`.
   */
  admit(viewer: Viewer, address: string): Promise<void>
}

/** @param perMinute operations of one viewer or address; 0 means unlimited */
export const rateLimit = (perMinute: number, metrics: Metrics): RateLimit => {
  if (perMinute === 0) return { admit: () => Promise.resolve() }
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return {
    async admit({ subject }, address) {
      const client = subject === undefined ? `address ${address}` : `viewer ${subject}`
      try {
        await limiter.consume(client)
      } catch (exceeded) {
        if (!(exceeded instanceof RateLimiterRes)) throw exceeded
        metrics.refused.inc()
        throw new RateLimitExceeded(Math.max(1, Math.ceil(exceeded.msBeforeNext / 1_000)))
      }
    },
  }
}
