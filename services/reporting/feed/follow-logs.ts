import type { SubgraphRuntime } from '../../kit/runtime/index.ts'
import { follower } from '../../kit/store/index.ts'
import { backfillAssignmentVersions } from '../history/backfill-assignment-versions.ts'
import { backfillBuckets } from '../progress/counters/backfill-buckets.ts'
import { refreshProven } from '../proof/refresh-proven.ts'
import { appendToFeed } from './append-to-feed.ts'

/** The id of the cursor that says how much of a log is in the feed. */
export const feedCursor = (service: string): string => `feed:${service}`

/** Follows the change logs of all services and merges them into the feed. */
export const followLogs = async ({
  store,
  services,
  logOf,
  follow,
  bus,
}: SubgraphRuntime): Promise<void> => {
  await store.transaction(backfillBuckets)
  await store.transaction(backfillAssignmentVersions)
  for (const service of services) {
    let appended: { readonly from: number; readonly seq: number } | undefined
    const log = follower({
      name: feedCursor(service),
      log: logOf(service),
      store,
      accepts: () => true,
      apply: async (manager, changes) => {
        const seq = await appendToFeed(manager, service, changes)
        appended = { from: appended?.from ?? seq - changes.length, seq }
      },
    })
    let isProvenFresh = false
    follow(service, async () => {
      if (!isProvenFresh) await refreshProven(store, service, logOf(service))
      isProvenFresh = true
      await log.catchUp()
      if (!appended) return
      const { from, seq } = appended
      appended = undefined
      await bus.announce({ service: 'feed', seq, from, tags: [] })
    })
  }
}
