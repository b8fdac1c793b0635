import { isDeepStrictEqual } from 'node:util'
import { type CalendarDay, dayOf } from '../../kit/calendar/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import type { ReportLine } from '../programme/import-report.ts'
import type { Programme } from '../programme/programme.ts'
import { dueDateUpdate, isOverdueAtStart } from './assignment-deadline.ts'
import { AssignmentReason } from './assignment-reason.ts'
import { AssignmentState } from './assignment-state.ts'
import { Assignment } from './assignment.ts'
import type { DerivedAssignment } from './derive-assignments.ts'

/** Creates, updates and withdraws assignments of a programme to match the derived ones. Keeps what units have reported. */
export const setAssignments = async (
  tx: Tx,
  { id: programmeId, year }: Pick<Programme, 'id' | 'year'>,
  derived: readonly DerivedAssignment[],
): Promise<readonly ReportLine[]> => {
  const today = dayOf(tx.act.now)
  const existing = new Map(
    (await tx.manager.find(Assignment, { where: { programmeId } })).map((row) => [row.id, row]),
  )
  const missing = derived.filter((one) => !existing.has(idOf(one)))
  await tx.createMany(
    Assignment,
    missing.map((one) => newAssignment(one, programmeId, year, today)),
    { kind: 'assignment.expected' },
  )
  let changed = 0
  for (const one of derived) {
    const assignment = existing.get(idOf(one))
    if (assignment && (await updateDerived(tx, assignment, one))) changed += 1
  }
  const ids = new Set(derived.map(idOf))
  const obsolete = [...existing.values()].filter(
    ({ id, taskId, counts, designated, takenOverFromId }) =>
      !ids.has(id) &&
      counts &&
      !designated &&
      // What a unit took over stays as long as the notice names the unit before it.
      !(takenOverFromId !== null && isDerivedFor(existing, ids, taskId, takenOverFromId)),
  )
  for (const assignment of obsolete)
    await tx.change(assignment, {
      kind: 'assignment.withdrawn',
      set: { state: AssignmentState.NOT_APPLICABLE, counts: false },
    })
  const counts = { new: missing.length, changed, withdrawn: obsolete.length }
  const details = Object.entries(counts).filter(([, count]) => count > 0)
  return [
    {
      outcome: details.length === 0 ? 'same' : existing.size === 0 ? 'new' : 'changed',
      item: `assignments (${derived.length})`,
      detail: details.map(([name, count]) => `${count} ${name}`).join(', '),
    },
  ]
}

/** Whether a notice still gives a task to a unit, or to one that the unit took it over from. */
const isDerivedFor = (
  existing: ReadonlyMap<string, Assignment>,
  derived: ReadonlySet<string>,
  taskId: string,
  unitId: string,
): boolean => {
  const id = `${taskId}:${unitId}`
  if (derived.has(id)) return true
  const before = existing.get(id)?.takenOverFromId ?? null
  return before !== null && isDerivedFor(existing, derived, taskId, before)
}

const idOf = ({ taskId, unitId }: DerivedAssignment): string => `${taskId}:${unitId}`

/** The columns of an assignment before the unit has done anything. */
export const newAssignment = (
  derived: DerivedAssignment,
  programmeId: string,
  year: number,
  today: CalendarDay,
) => ({
  id: idOf(derived),
  programmeId,
  year,
  taskId: derived.taskId,
  taskNumber: derived.taskNumber,
  isObligation: derived.isObligation,
  unitId: derived.unitId,
  role: derived.role,
  groupId: derived.groupId,
  reasons: reasonsOf(derived),
  state: derived.triggered ? AssignmentState.NOT_STARTED : AssignmentState.NOT_TRIGGERED,
  designated: false,
  takenOverFromId: null,
  counts: derived.triggered,
  percentage: 0,
  requiresPublication: derived.requiresPublication,
  dueOn: derived.dueOn,
  originalDueOn: derived.dueOn,
  completedOn: null,
  missedDueDate: isOverdueAtStart(derived.dueOn, derived.triggered, today),
  acknowledgedAt: null,
  closedAt: null,
  versions: 0,
})

const reasonsOf = ({ reasons }: DerivedAssignment): AssignmentReason[] =>
  reasons.map((reason) => Object.assign(new AssignmentReason(), reason))

/** @returns whether anything differed */
const updateDerived = async (
  tx: Tx,
  assignment: Assignment,
  derived: DerivedAssignment,
): Promise<boolean> => {
  const { role, groupId, requiresPublication, dueOn } = derived
  const isDueDateChanged = assignment.originalDueOn !== dueOn
  const isSame =
    assignment.role === role &&
    assignment.groupId === groupId &&
    assignment.requiresPublication === requiresPublication &&
    isDeepStrictEqual(
      assignment.reasons.map(({ hant, en }) => ({ hant, en })),
      derived.reasons,
    )
  if (isSame && !isDueDateChanged) return false
  await tx.change(assignment, {
    kind: 'assignment.rederived',
    set: {
      role,
      groupId,
      requiresPublication,
      reasons: reasonsOf(derived),
      ...(isDueDateChanged
        ? { originalDueOn: dueOn, ...dueDateUpdate(dueOn, dayOf(tx.act.now)) }
        : {}),
    },
  })
  return true
}
