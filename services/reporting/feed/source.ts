import { MoreThan } from 'typeorm'
import type { Bus } from '../../kit/bus.ts'
import type { FeedSource } from '../../kit/feed/feed.ts'
import type { Store } from '../../kit/store/store.ts'
import { entryOf, FeedHead, FeedRow } from './feed-row.ts'

/** The feed as those in reporting's own process read it. */
export const feedSource = (store: Store, bus: Bus): FeedSource => {
  const place = () => store.read.findOneByOrFail(FeedHead, { id: 1 })
  return {
    hubId: async () => (await place()).hubId,
    head: async () => (await place()).position,
    read: async (after, limit) =>
      (
        await store.read.find(FeedRow, {
          where: { position: MoreThan(after) },
          order: { position: 'ASC' },
          take: limit,
        })
      ).map(entryOf),
    onAdvance: (listener) =>
      bus.listen(({ service, seq }) => {
        if (service === 'feed') listener(seq)
      }),
  }
}
