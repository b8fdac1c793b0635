import type { SubgraphRuntime } from '../../kit/runtime/index.ts'
import { Deliverer } from './deliverer.ts'

/** Delivers webhooks whenever the feed grows, and due retries at each poll. @returns a function that stops it */
export const deliverWebhooks = ({
  store,
  now,
  callsPrivate,
  follow,
  logOf,
  onError,
}: SubgraphRuntime): (() => Promise<void>) => {
  const deliverer = new Deliverer({
    store,
    now,
    realNow: () => new Date(),
    callsPrivate,
    logOf,
    random: Math.random,
    maxAttempts: 10,
    timeoutMs: 10_000,
    concurrency: 16,
  })
  follow('feed', () => {
    // Not awaited: writes must not wait for receivers.
    deliverer.run().catch((error: unknown) => onError(error, 'reporting delivers webhooks'))
    return Promise.resolve()
  })
  return () => deliverer.stop()
}
