import { type EntityManager, MoreThan } from 'typeorm'
import { Assignment } from '../../assignment/assignment.ts'
import { lockFeed } from '../../feed/feed-head.ts'
import { AssignmentBucket } from './bucket.ts'
import { moveAssignments } from './move-assignments.ts'

const batchSize = 1_000

/** Fills the buckets of a hub that has assignments and no buckets, e.g. after a migration. */
export const backfillBuckets = async (manager: EntityManager): Promise<void> => {
  const { position } = await lockFeed(manager)
  if (position === 0 || (await manager.exists(AssignmentBucket))) return
  let after = ''
  for (;;) {
    const assignments = await manager.find(Assignment, {
      select: { id: true },
      where: { id: MoreThan(after) },
      order: { id: 'ASC' },
      take: batchSize,
    })
    const ids = assignments.map(({ id }) => id)
    await moveAssignments(manager, ids)
    const last = assignments.at(-1)
    if (!last || assignments.length < batchSize) return
    after = last.id
  }
}
