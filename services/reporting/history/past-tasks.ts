import { Task } from '../task/task.ts'
import type { Past } from './past.ts'
import type { PastAssignment } from './past-assignments.ts'

/** The tasks of assignments as they were. */
export const tasksOf = async (
  past: Past,
  assignments: readonly PastAssignment[],
): Promise<ReadonlyMap<string, Task>> => {
  const ids = [...new Set(assignments.map(({ taskId }) => taskId))]
  const tasks = await Promise.all(ids.map((id) => past.load(Task, id)))
  return new Map(tasks.flatMap((task) => (task ? [[task.id, task]] : [])))
}
