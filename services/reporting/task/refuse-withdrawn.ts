import { InvalidInput } from '../../../schema/vocabulary/index.ts'
import type { Task } from './task.ts'

/** A refusal if a re-issue of the notice withdrew the task. */
export const refuseWithdrawn = ({ number, withdrawnOn }: Task): InvalidInput | undefined =>
  withdrawnOn === null
    ? undefined
    : new InvalidInput('taskId', {
        en: `Task ${number} was withdrawn on ${withdrawnOn}: a re-issue of the notice no longer has it. Choose a task that is in force.`,
        hant: `任務${number}已於${withdrawnOn}撤銷:重新印發的通知不再列有此任務。請選擇現行任務。`,
        hans: `任务${number}已于${withdrawnOn}撤销:重新印发的通知不再列有此任务。请选择现行任务。`,
      })
