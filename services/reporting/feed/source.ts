import { MoreThan } from 'typeorm'
import type { Bus } from '../../kit/store/bus/index.ts'
import type { FeedSource } from '../../kit/store/feed/feed.ts'
import { onAdvance } from '../../kit/store/feed/on-advance.ts'
import type { Store } from '../../kit/store/store.ts'
import { entryOf, FeedHead, FeedRow } from './feed-row.ts'

/** The feed as those in reporting's own process read it. */
export const feedSource = (store: Store, bus: Bus, pollMs: number): FeedSource => {
  const place = () => store.read.findOneByOrFail(FeedHead, { id: 1 })
  const head = async () => (await place()).position
  return {
    hubId: async () => (await place()).hubId,
    head,
    read: async (after, limit) =>
      (
        await store.read.find(FeedRow, {
          where: { position: MoreThan(after) },
          order: { position: 'ASC' },
          take: limit,
        })
      ).map(entryOf),
    onAdvance: onAdvance(bus, head, pollMs),
  }
}
