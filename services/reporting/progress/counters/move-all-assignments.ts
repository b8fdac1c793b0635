import { type EntityManager, MoreThan } from 'typeorm'
import { Assignment } from '../../assignment/assignment.ts'
import { moveAssignments } from './move-assignments.ts'

const batchSize = 1_000

/** Moves every assignment to its bucket, with its share of the sums. */
export const moveAllAssignments = async (manager: EntityManager): Promise<void> => {
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
