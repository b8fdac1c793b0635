import type { SubgraphRuntime } from '../../kit/runtime/index.ts'
import { Deliverer } from './deliverer.ts'

/** Sends webhooks whenever the feed grows, and looks at each poll for what is to be tried again. Gives how to stop. */
export const deliverWebhooks = ({
  store,
  now,
  callsPrivate,
  follow,
  onError,
}: SubgraphRuntime): (() => Promise<void>) => {
  const deliverer = new Deliverer({
    store,
    now,
    acknowledgedAt: () => new Date(),
    callsPrivate,
    random: Math.random,
    maxAttempts: 10,
    timeoutMs: 10_000,
    parallel: 16,
  })
  follow('feed', () => {
    // Nobody's write waits for a stranger's server.
    deliverer.run().catch((error: unknown) => onError(error, 'reporting delivers webhooks'))
    return Promise.resolve()
  })
  return () => deliverer.stop()
}
