import { lockLog, type Store } from '../../kit/store/index.ts'
import { shippedProgramme } from './shipped-programme.ts'
import { mapTask } from '../task/task-topics.ts'
import type { MappedTopic } from '../task/mapped-topic.ts'
import { Task } from '../task/task.ts'

/**
 * Maps the tasks of a hub whose tasks were measured by their numbers, and have no topics yet. Tasks with the title of a shipped
 * task have its topics; in another programme as a proposal.
 */
export const mapKnownTasks = async (store: Store, now: Date): Promise<void> => {
  if (!(await isUnmapped(store))) return
  const shipped = shippedProgramme()
  const byTitle = new Map(shipped.tasks.map((task) => [task.titleHant, task]))
  const byId = new Map(shipped.tasks.map((task) => [`${shipped.id}:${task.number}`, task]))
  await store.write({ actor: 'system', now }, async (tx) => {
    // Checked again under the lock, since replicas may start at the same moment.
    await lockLog(tx.manager)
    if (!(await isUnmapped({ read: tx.manager }))) return
    for (const { id } of await tx.manager.find(Task, {
      select: { id: true },
      order: { id: 'ASC' },
    })) {
      const task = await tx.find(Task, id)
      const topics = task && (byId.get(id) ?? byTitle.get(task.titleHant))?.topics
      if (!task || !topics) continue
      const isProposed = task.programmeId !== shipped.id
      await mapTask(
        tx,
        task,
        topics.map((one): MappedTopic => ({ ...one, isProposed })),
      )
    }
  })
}

/** Whether there are tasks, and none has topics. */
const isUnmapped = async ({ read }: Pick<Store, 'read'>): Promise<boolean> => {
  const tasks = read.createQueryBuilder(Task, 'task')
  if (!(await tasks.getExists())) return false
  return !(await tasks.where("task.topics <> '[]'").getExists())
}
