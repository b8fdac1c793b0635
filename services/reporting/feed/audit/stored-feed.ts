import type { DataSource } from 'typeorm'
import { checkpointsOf, type StoredLog } from '../../../kit/audit/index.ts'
import { loadRows } from '../../../kit/store/index.ts'
import { feedName } from '../feed-chain.ts'
import { FeedRow } from '../feed-row.ts'

/** The feed as it is stored, for comparison with its checkpoints. */
export const storedFeed = (source: DataSource): StoredLog => ({
  name: feedName,
  checkpointsAt: checkpointsOf(source, feedName),
  hashesAt: async (positions) => {
    const rows = await loadRows(source.manager, FeedRow, 'position', positions)
    return new Map(rows.map(({ position, chain }) => [position, chain]))
  },
})
