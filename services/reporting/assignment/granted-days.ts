import { type EntityManager, In } from 'typeorm'
import { padded } from '../../kit/store/index.ts'
import { Extension } from '../relief-request/extension.ts'
import { RequestStatus } from '../relief-request/relief-request.ts'
import type { Assignment } from './assignment.ts'

/** The latest day that officers granted to each assignment. */
export const grantedDays = async (
  manager: EntityManager,
  assignments: readonly Assignment[],
): Promise<ReadonlyMap<string, string>> => {
  const taskIds = [...new Set(assignments.map(({ taskId }) => taskId))]
  const granted = await manager.find(Extension, {
    where: { taskId: In(padded(taskIds)), status: RequestStatus.GRANTED },
    order: { newDueOn: 'ASC' },
  })
  return new Map(granted.map(({ assignmentId, newDueOn }) => [assignmentId, newDueOn]))
}
