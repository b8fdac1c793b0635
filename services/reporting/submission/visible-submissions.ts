import type { Context } from '../../kit/operation/index.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { Task } from '../task/task.ts'
import { Submission, SubmissionStatus } from './submission.ts'

/** The reports of an assignment that the viewer may see, newest first: the public sees accepted ones. */
export const visibleSubmissions = async (
  { id, unitId, taskId }: Assignment,
  context: Context,
): Promise<Submission[]> => {
  const seesAll = await concernsViewer({ unitId, taskId }, context)
  return context.store.read.find(Submission, {
    where: { assignmentId: id, ...(seesAll ? {} : { status: SubmissionStatus.ACCEPTED }) },
    order: { version: 'DESC' },
  })
}

/** Whether the viewer has a role for the unit, a unit above it, or a lead unit of the task. */
export const concernsViewer = async (
  { unitId, taskId }: { readonly unitId: string; readonly taskId: string },
  context: Context,
): Promise<boolean> => {
  if (context.viewer.grants.length === 0) return false
  if (await context.rights.concerns(unitId)) return true
  const task = await context.load(Task, taskId)
  for (const leadUnitId of task?.leadUnitIds ?? [])
    if (await context.rights.concerns(leadUnitId)) return true
  return false
}
