import { existsOn } from '../../../services/kit/access/index.ts'
import type { Tx } from '../../../services/kit/store/index.ts'
import { termsOfTask } from '../../../services/reporting/assignment/derive-assignments.ts'
import { newAssignment } from '../../../services/reporting/assignment/set-assignments.ts'
import { Assignment } from '../../../services/reporting/assignment/assignment.ts'
import { AssignmentRole } from '../../../services/reporting/assignment/assignment-state.ts'
import { Task } from '../../../services/reporting/task/task.ts'
import { Unit } from '../../../services/reporting/unit/unit.ts'

const delegationReason = { hant: '上級政府轉發,一併落實', en: 'passed on by the government above' }

/** Cities and departments pass every task of a programme on to everybody below them. */
export const delegateTasks = async (tx: Tx, programmeId: string, today: string): Promise<void> => {
  const { manager } = tx
  const all = await manager.find(Unit, { where: { isReportingUnit: true }, order: { id: 'ASC' } })
  const units = all.filter((unit) => existsOn(unit, today))
  const tasks = await manager.find(Task, { where: { programmeId }, order: { number: 'ASC' } })
  const known = new Set(
    (await manager.find(Assignment, { select: { id: true }, where: { programmeId } })).map(
      ({ id }) => id,
    ),
  )
  for (const task of tasks) {
    const fresh = units
      .map((unit) => ({
        ...newAssignment(
          {
            ...termsOfTask(task),
            unitId: unit.id,
            role: AssignmentRole.RESPONSIBLE,
            groupId: null,
            reasons: [delegationReason],
          },
          task.programmeId,
          task.year,
          today,
        ),
        designated: true,
      }))
      .filter(({ id }) => !known.has(id))
    await tx.createMany(Assignment, fresh, { kind: 'assignment.designated' })
    await tx.flush()
  }
}
