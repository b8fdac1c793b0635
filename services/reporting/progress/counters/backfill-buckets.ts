import type { EntityManager } from 'typeorm'
import { lockFeed } from '../../feed/feed-head.ts'
import { AssignmentBucket } from './bucket.ts'
import { moveAllAssignments } from './move-all-assignments.ts'

/** Fills the buckets of a hub that has assignments and no buckets, e.g. after a migration. */
export const backfillBuckets = async (manager: EntityManager): Promise<void> => {
  const { position } = await lockFeed(manager)
  if (position === 0 || (await manager.exists(AssignmentBucket))) return
  await moveAllAssignments(manager)
}
