import { MoreThan } from 'typeorm'
import { brokenChain, type ChainedLog } from '../../kit/audit/index.ts'
import { chainAfter, chainStart, type Store } from '../../kit/store/index.ts'
import { FeedHead } from './feed-head.ts'
import { FeedRow } from './feed-row.ts'

const pageSize = 1_000

/** The name of the feed among the logs. */
export const feedName = 'feed'

/** The feed as a chain, for its checkpoints. */
export const feedChain = (store: Store): ChainedLog => ({
  name: feedName,
  start: { seq: 0, hash: chainStart },
  head: async () => (await store.read.findOneBy(FeedHead, { id: 1 }))?.position ?? 0,
  verifyNext: async (link) => {
    let { seq, hash } = link
    const rows = await store.read.find(FeedRow, {
      select: { position: true, digest: true, chain: true },
      where: { position: MoreThan(seq) },
      order: { position: 'ASC' },
      take: pageSize,
    })
    for (const { position, digest, chain } of rows) {
      if (position !== seq + 1) throw brokenChain(feedName, `entry ${seq + 1} is missing`)
      if (chain !== chainAfter(hash, digest))
        throw brokenChain(feedName, `entry ${position} or the one before it was altered`)
      seq = position
      hash = chain
    }
    return { seq, hash }
  },
})
