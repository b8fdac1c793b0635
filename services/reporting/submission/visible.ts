import type { Context } from '../../kit/operation/index.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { Task } from '../task/task.ts'
import { Submission, SubmissionStatus } from './submission.ts'

/** The public sees what was accepted; those concerned see every version. */
export const visibleSubmissions = async (
  { id, unitId, taskId }: Assignment,
  context: Context,
): Promise<Submission[]> => {
  const all = await isConcernedBy({ unitId, taskId }, context)
  return context.store.read.find(Submission, {
    where: { assignmentId: id, ...(all ? {} : { status: SubmissionStatus.ACCEPTED }) },
    order: { version: 'DESC' },
  })
}

/** The unit's own people, the offices above it, and those who lead the task. */
export const isConcernedBy = async (
  { unitId, taskId }: { readonly unitId: string; readonly taskId: string },
  context: Context,
): Promise<boolean> => {
  if (context.viewer.grants.length === 0) return false
  if (await context.rights.concerns(unitId)) return true
  const task = await context.load(Task, taskId)
  for (const lead of task?.leadUnitIds ?? []) if (await context.rights.concerns(lead)) return true
  return false
}
