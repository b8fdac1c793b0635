import { InvalidInput, NotFound } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../../kit/calendar/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { Task } from '../task/task.ts'
import { UnitGroup } from '../unit/unit-group.ts'
import { Unit } from '../unit/unit.ts'
import { Assignment } from './assignment.ts'
import { partOfTask } from './derive.ts'
import { newAssignment } from './set-assignments.ts'
import { AssignmentRole } from './state.ts'

export interface DesignationInput extends RequestInput {
  readonly taskId: string
  readonly unitId: string
}

/** How a unit comes to a task whose notice leaves the group open (省直各有關部門): the General Office designates it. */
export class Designations {
  constructor(private readonly context: Context) {}

  designate(input: DesignationInput) {
    return this.context.act('designateUnit', input, async (tx) => {
      const task = await tx.find(Task, input.taskId)
      if (!task) return new NotFound('Task', input.taskId)
      const unit = await tx.find(Unit, input.unitId)
      if (!unit) return new NotFound('Unit', input.unitId)
      const refused = await this.context.rights.refuse(unit.id, ['supervisor'])
      if (refused) return refused
      const groups = await tx.manager.find(UnitGroup)
      const open = groups.find(({ id, isOpen }) => isOpen && task.groupIds.includes(id))
      if (!open || !unit.isReportingUnit) return notOpen(task)
      const known = await tx.find(Assignment, `${task.id}:${unit.id}`)
      if (known) return known
      const ground = {
        hant: `由省政府辦公廳指定:${open.nameHant}`,
        en: `designated by the General Office as one of: ${open.nameEn}`,
      }
      return tx.create(
        Assignment,
        {
          ...newAssignment(
            {
              ...partOfTask(task),
              unitId: unit.id,
              role: AssignmentRole.RESPONSIBLE,
              groupId: open.id,
              reasons: [ground],
            },
            task.programmeId,
            task.year,
            dayOf(this.context.now),
          ),
          designated: true,
        },
        { kind: 'assignment.designated' },
      )
    })
  }
}

const notOpen = ({ number }: Task): InvalidInput =>
  new InvalidInput('unitId', {
    en: `The notice settles who carries out task ${number}: no open group, or the unit does not report. Designate units for open groups only.`,
    hant: `任務${number}的責任單位已由通知確定,或該單位不承擔報送,僅可為未列明成員的組別指定單位。`,
    hans: `任务${number}的责任单位已由通知确定,或该单位不承担报送,仅可为未列明成员的组别指定单位。`,
  })
