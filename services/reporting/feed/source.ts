import { MoreThan } from 'typeorm'
import { type Bus, type FeedSource, onAdvance, type Store } from '../../kit/store/index.ts'
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
