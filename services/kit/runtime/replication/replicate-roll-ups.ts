import type { EntityManager } from 'typeorm'
import type { Change } from '../../store/index.ts'
import { TaskRollUp } from '../../indicators/index.ts'

/** Whether a row of reporting's log sets the roll-up policy of a task. */
export const isRollUpChange = ({ kind, fields }: Change): boolean =>
  kind.startsWith('task.') && fields.includes('"rollUp":{')

/** Applies reporting's roll-up policies to this service's store. */
export const replicateRollUps = async (
  manager: EntityManager,
  changes: readonly Change[],
): Promise<void> => {
  for (const { taskId, fields } of changes.filter(isRollUpChange)) {
    const { rollUp }: { readonly rollUp: Omit<TaskRollUp, 'id'> } = JSON.parse(fields)
    const { policy, count = null } = rollUp
    if (taskId) await manager.upsert(TaskRollUp, { id: taskId, policy, count }, ['id'])
  }
}
