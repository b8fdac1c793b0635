import { In, IsNull, MoreThanOrEqual, Not } from 'typeorm'
import { dayOf } from '../../../kit/calendar/index.ts'
import type { Tx } from '../../../kit/store/index.ts'
import { isOverdueAtStart } from '../../assignment/assignment-deadline.ts'
import { AssignmentReason } from '../../assignment/assignment-reason.ts'
import { AssignmentRole, AssignmentState } from '../../assignment/assignment-state.ts'
import { Assignment } from '../../assignment/assignment.ts'
import { restoredState } from '../../assignment/rederive.ts'
import { Unit } from '../unit.ts'

/** The assignments that a unit which ended leaves open: not completely reported, of this year or later. */
export const openAssignments = (unitIds: readonly string[], fromYear: number) => ({
  unitId: In([...unitIds]),
  year: MoreThanOrEqual(fromYear),
  completedOn: IsNull(),
  state: Not(
    In([AssignmentState.NOT_APPLICABLE, AssignmentState.CLOSED, AssignmentState.WITHDRAWN]),
  ),
})

/**
 * Gives the open assignments of a unit that has ended to its successor, with their due dates. What the unit has reported
 * stays with its own assignment, which no longer counts; a complete one stays and counts. Without a successor, open
 * assignments are withdrawn.
 * @param fromYear programmes of earlier years stay as they are
 */
export const handOver = async (tx: Tx, unit: Unit, fromYear: number): Promise<void> => {
  const successor = unit.successorId ? await tx.find(Unit, unit.successorId) : undefined
  const open = await tx.manager.findBy(Assignment, openAssignments([unit.id], fromYear))
  for (const { id } of open.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const assignment = await tx.find(Assignment, id)
    if (!assignment) continue
    if (successor) await takeOver(tx, assignment, unit, successor)
    await tx.change(assignment, {
      kind: successor ? 'assignment.handedOver' : 'assignment.withdrawn',
      set: {
        state: AssignmentState.NOT_APPLICABLE,
        counts: false,
        reasons: [...assignment.reasons, successor ? handedOver(unit, successor) : ended(unit)],
      },
    })
  }
}

const takeOver = async (
  tx: Tx,
  assignment: Assignment,
  unit: Unit,
  successor: Unit,
): Promise<void> => {
  const id = `${assignment.taskId}:${successor.id}`
  const existing = await tx.find(Assignment, id)
  const reason = takenOver(unit)
  if (existing) {
    const role = strongest(existing.role, assignment.role)
    const restored =
      existing.state === AssignmentState.WITHDRAWN
        ? {
            ...restoredState(existing, assignment.counts),
            taskNumber: existing.taskNumber,
            year: existing.year,
            takenOverFromId: unit.id,
          }
        : {}
    await tx.change(existing, {
      kind: 'assignment.tookOver',
      set: { role, reasons: [...existing.reasons, reason], ...restored },
    })
    return
  }
  const { programmeId, year, taskId, taskNumber, isObligation, role, groupId } = assignment
  const { counts, designated, requiresPublication, dueOn, originalDueOn } = assignment
  await tx.create(
    Assignment,
    {
      id,
      programmeId,
      year,
      taskId,
      taskNumber,
      isObligation,
      unitId: successor.id,
      role,
      groupId,
      counts,
      designated,
      requiresPublication,
      dueOn,
      originalDueOn,
      takenOverFromId: unit.id,
      reasons: [...assignment.reasons, reason],
      state: counts ? AssignmentState.NOT_STARTED : AssignmentState.NOT_TRIGGERED,
      percentage: 0,
      completedOn: null,
      missedDueDate: isOverdueAtStart(dueOn, counts, dayOf(tx.act.now)),
      acknowledgedAt: null,
      closedAt: null,
      versions: 0,
    },
    // The event of an expected assignment, so that every service counts the unit.
    { kind: 'assignment.expected' },
  )
}

const strength = [AssignmentRole.RESPONSIBLE, AssignmentRole.COORDINATING, AssignmentRole.LEAD]

const strongest = (a: AssignmentRole, b: AssignmentRole): AssignmentRole =>
  strength.indexOf(a) >= strength.indexOf(b) ? a : b

const reasonOf = (en: string, hant: string): AssignmentReason =>
  Object.assign(new AssignmentReason(), { en, hant })

const takenOver = ({ nameEn, nameHant, validTo }: Unit) =>
  reasonOf(
    `taken over from ${nameEn}, which existed until ${validTo}`,
    `承接${nameHant}(存續至 ${validTo})`,
  )

const handedOver = ({ validTo }: Unit, { nameEn, nameHant }: Unit) =>
  reasonOf(
    `the unit existed until ${validTo}; ${nameEn} took over`,
    `本單位存續至 ${validTo},由${nameHant}承接`,
  )

const ended = ({ validTo }: Unit) =>
  reasonOf(
    `the unit existed until ${validTo} and has no successor`,
    `本單位存續至 ${validTo},沒有承接單位`,
  )
