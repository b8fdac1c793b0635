import type { EntityManager } from 'typeorm'
import type { Change } from '../../store/index.ts'
import { TaskRollUp } from '../../indicators/index.ts'

/** Whether a row of reporting's log says how the units of a task add up. */
export const isRollUpChange = ({ kind, fields }: Change): boolean =>
  kind.startsWith('task.') && fields.includes('"rollUp":{')

/** Takes reporting's roll-up policies into this service's store. */
export const replicateRollUps = async (
  manager: EntityManager,
  changes: readonly Change[],
): Promise<void> => {
  for (const { taskId, fields } of changes.filter(isRollUpChange)) {
    const { rollUp } = JSON.parse(fields) as { readonly rollUp: Omit<TaskRollUp, 'id'> }
    const { policy, count = null } = rollUp
    if (taskId) await manager.upsert(TaskRollUp, { id: taskId, policy, count }, ['id'])
  }
}
