import type { Label } from '../../../schema/vocabulary/index.ts'
import {
  type LocalizedText,
  joinTexts,
  localized,
} from '../../../schema/vocabulary/language/index.ts'
import { type EntityManager, In } from 'typeorm'
import { padded } from '../../kit/store/index.ts'
import type { AssignmentRecord } from '../assignment/assignment-record.ts'
import { Assignment } from '../assignment/assignment.ts'
import { Plan } from '../plan/plan.ts'
import { Exemption } from '../relief-request/exemption.ts'
import { Extension } from '../relief-request/extension.ts'
import { Reminder } from '../reminder/reminder.ts'
import { Submission } from '../submission/submission.ts'

const kinds: readonly (readonly [kind: Label, entity: new () => AssignmentRecord | Assignment])[] =
  [
    [['assignment', '任務分解'], Assignment],
    [['report', '填報'], Submission],
    [['plan', '計劃'], Plan],
    [['extension', '延期申請'], Extension],
    [['exemption', '不適用申請'], Exemption],
    [['reminder', '催辦'], Reminder],
  ]

/** What hangs on tasks or obligations, in words: `60 assignments, 2 reports`. @returns a lookup by task */
export const attachedRecords = async (
  manager: EntityManager,
  taskIds: readonly string[],
): Promise<(taskId: string) => LocalizedText> => {
  const words = new Map<string, LocalizedText[]>()
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
      words.set(taskId, [
        ...list,
        localized(`${count} ${kind[0]}${Number(count) === 1 ? '' : 's'}`, `${kind[1]} ${count} 條`),
      ])
    }
  }
  return (taskId) => {
    const found = words.get(taskId)
    return found ? joinTexts(found, ', ', '、') : localized('no assignments', '無任務分解')
  }
}
