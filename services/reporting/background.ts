import { watchCheckpoints } from '../kit/audit/index.ts'
import type { SubgraphRuntime } from '../kit/runtime/index.ts'
import { feedChain } from './feed/feed-chain.ts'
import { watchEndedUnits } from './unit/reorganization/watch-ended-units.ts'
import { watchHubDay } from './views/hub-day.ts'
import { deliverWebhooks } from './webhook/deliver-webhooks.ts'

/** Watches for units that end, updates the day for SQL views, delivers webhooks and signs checkpoints. @returns a function that stops it */
export const background = async (runtime: SubgraphRuntime): Promise<() => Promise<void>> => {
  const stopWatching = await watchEndedUnits(runtime)
  const stopDay = await watchHubDay(runtime)
  const stopDeliveries = deliverWebhooks(runtime)
  const stopCheckpoints = watchCheckpoints(runtime.store, feedChain(runtime.store), runtime)
  return async () => {
    stopWatching()
    stopDay()
    await stopDeliveries()
    await stopCheckpoints()
  }
}
