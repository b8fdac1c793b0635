import { MoreThan } from 'typeorm'
import { type Bus, type FeedSource, onAdvance, type Store } from '../../kit/store/index.ts'
import { FeedHead } from './feed-head.ts'
import { feedEntryOf, FeedRow } from './feed-row.ts'

/** The feed for a gateway in the same process as reporting. */
export const feedSource = (store: Store, bus: Bus, pollMs: number): FeedSource => {
  const readHead = () => store.read.findOneByOrFail(FeedHead, { id: 1 })
  const head = async () => (await readHead()).position
  return {
    hubId: async () => (await readHead()).hubId,
    head,
    read: async (after, limit) => {
      const rows = await store.read.find(FeedRow, {
        where: { position: MoreThan(after) },
        order: { position: 'ASC' },
        take: limit,
      })
      return rows.map(feedEntryOf)
    },
    onAdvance: onAdvance(bus, head, pollMs),
  }
}
