import { type EntityManager, In } from 'typeorm'
import { padded } from '../../kit/store/index.ts'
import type { AssignmentRecord } from '../assignment/assignment-record.ts'
import { Assignment } from '../assignment/assignment.ts'
import { Plan } from '../plan/plan.ts'
import { Exemption } from '../relief-request/exemption.ts'
import { Extension } from '../relief-request/extension.ts'
import { Reminder } from '../reminder/reminder.ts'
import { Submission } from '../submission/submission.ts'

const kinds: readonly (readonly [string, new () => AssignmentRecord | Assignment])[] = [
  ['assignment', Assignment],
  ['report', Submission],
  ['plan', Plan],
  ['extension', Extension],
  ['exemption', Exemption],
  ['reminder', Reminder],
]

/** What hangs on tasks or obligations, in words: `60 assignments, 2 reports`. @returns a lookup by task */
export const attachedRecords = async (
  manager: EntityManager,
  taskIds: readonly string[],
): Promise<(taskId: string) => string> => {
  const words = new Map<string, string[]>()
  for (const [kind, entity] of kinds) {
    const rows = await manager
      .createQueryBuilder(entity, 'record')
      .select('record.taskId', 'taskId')
      .addSelect('COUNT(*)', 'count')
      .where({ taskId: In(padded(taskIds)) })
      .groupBy('record.taskId')
      .getRawMany<{ readonly taskId: string; readonly count: number | string }>()
    for (const { taskId, count } of rows) {
      const list = words.get(taskId) ?? []
      words.set(taskId, [...list, `${count} ${kind}${Number(count) === 1 ? '' : 's'}`])
    }
  }
  return (taskId) => words.get(taskId)?.join(', ') ?? 'no assignments'
}
