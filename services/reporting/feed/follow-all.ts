import { follower } from '../../kit/store/index.ts'
import type { SubgraphRuntime } from '../../kit/runtime/index.ts'
import { backfillBuckets } from '../progress/counters/backfill.ts'
import { project } from './projection.ts'

/** Follows every service's log into the one feed. */
export const followAll = async ({
  store,
  services,
  logOf,
  follow,
  bus,
}: SubgraphRuntime): Promise<void> => {
  await store.transaction(backfillBuckets)
  for (const service of services) {
    let grown: { readonly from: number; readonly seq: number } | undefined
    const log = follower({
      name: `feed:${service}`,
      log: logOf(service),
      store,
      accepts: () => true,
      apply: async (manager, changes) => {
        const seq = await project(manager, service, changes)
        grown = { from: grown?.from ?? seq - changes.length, seq }
      },
    })
    follow(service, async () => {
      await log.catchUp()
      if (!grown) return
      const { from, seq } = grown
      grown = undefined
      await bus.announce({ service: 'feed', seq, from, tags: [] })
    })
  }
}
