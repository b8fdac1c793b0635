import { InvalidInput, NotFound } from '../../../schema/vocabulary/index.ts'
import { onDay, refuseUnitOutOfTime } from '../../kit/access/index.ts'
import { dayOf } from '../../kit/calendar/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { Task } from '../task/task.ts'
import { UnitGroup } from '../unit/unit-group.ts'
import { Unit } from '../unit/unit.ts'
import { Programme } from '../programme/programme.ts'
import { refuseWithdrawn } from '../task/refuse-withdrawn.ts'
import { unitsOf } from '../unit/units-of.ts'
import { AssignmentRole, AssignmentState } from './assignment-state.ts'
import { Assignment } from './assignment.ts'
import { termsOfTask } from './derive-assignments.ts'
import { rederive } from './rederive.ts'
import { newAssignment } from './set-assignments.ts'

interface DesignationInput extends RequestInput {
  readonly taskId: string
  readonly unitId: string
}

/** Designation of units for tasks whose notice names an open group (省直各有關部門). */
export class DesignationActions {
  constructor(private readonly context: Context) {}

  designate(input: DesignationInput) {
    return this.context.act('designateUnit', input, async (tx) => {
      const task = await tx.find(Task, input.taskId)
      if (!task) return new NotFound('Task', input.taskId)
      const unit = await tx.find(Unit, input.unitId)
      if (!unit) return new NotFound('Unit', input.unitId)
      const refused =
        (await this.context.rights.refuse(unit.id, ['supervisor'])) ?? refuseWithdrawn(task)
      if (refused) return refused
      const groups = await tx.manager.find(UnitGroup)
      const openGroup = groups.find(({ id, isOpen }) => isOpen && task.groupIds.includes(id))
      const outOfTime = await refuseUnitOutOfTime(
        unitsOf(tx.manager),
        unit,
        onDay(dayOf(this.context.now)),
      )
      if (outOfTime) return outOfTime
      if (!openGroup || !unit.isReportingUnit) return noOpenGroup(task)
      const existing = await tx.find(Assignment, `${task.id}:${unit.id}`)
      if (existing && existing.state !== AssignmentState.WITHDRAWN) return existing
      const issuer = await this.issuerOf(task)
      const derived = {
        ...termsOfTask(task, openGroup.id),
        unitId: unit.id,
        role: AssignmentRole.RESPONSIBLE,
        groupId: openGroup.id,
        reasons: [
          {
            hant: `由${issuer.hant}指定:${openGroup.nameHant}`,
            en: `designated by ${issuer.en} as one of: ${openGroup.nameEn}`,
          },
        ],
      }
      if (existing) {
        await tx.change(existing, { kind: 'assignment.designated', set: { designated: true } })
        await rederive(tx, existing, derived, undefined)
        return (await tx.find(Assignment, existing.id)) ?? existing
      }
      const today = dayOf(this.context.now)
      return tx.create(
        Assignment,
        { ...newAssignment(derived, task.programmeId, task.year, today), designated: true },
        { kind: 'assignment.designated' },
      )
    })
  }

  private async issuerOf({ programmeId }: Task): Promise<{ hant: string; en: string }> {
    const programme = await this.context.load(Programme, programmeId)
    const issuer = programme && (await this.context.load(Unit, programme.issuerId))
    return { hant: issuer?.nameHant ?? '發文機關', en: issuer?.nameEn ?? 'the issuing office' }
  }
}

const noOpenGroup = ({ number }: Task): InvalidInput =>
  new InvalidInput('unitId', {
    en: `The notice determines who carries out task ${number}: it names no open group, or the unit does not report. Designate units for open groups only.`,
    hant: `任務${number}的責任單位已由通知確定,或該單位不承擔報送,僅可為未列明成員的組別指定單位。`,
    hans: `任务${number}的责任单位已由通知确定,或该单位不承担报送,仅可为未列明成员的组别指定单位。`,
  })
