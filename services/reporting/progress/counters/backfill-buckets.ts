import type { EntityManager } from 'typeorm'
import { MoreThan } from 'typeorm'
import { Assignment } from '../../assignment/assignment.ts'
import { lockFeed } from '../../feed/feed-head.ts'
import { AssignmentBucket } from './bucket.ts'
import { moveAssignments } from './move-assignments.ts'

const batch = 1_000

/** Places all assignments of a hub that projected them before there were cells; else does nothing. */
export const backfillBuckets = async (manager: EntityManager): Promise<void> => {
  const { position } = await lockFeed(manager)
  if (position === 0 || (await manager.exists(AssignmentBucket))) return
  let after = ''
  for (;;) {
    const those = await manager.find(Assignment, {
      select: { id: true },
      where: { id: MoreThan(after) },
      order: { id: 'ASC' },
      take: batch,
    })
    await moveAssignments(
      manager,
      those.map(({ id }) => id),
    )
    const last = those.at(-1)
    if (!last || those.length < batch) return
    after = last.id
  }
}
