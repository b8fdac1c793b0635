import type { Label } from '../../../schema/vocabulary/index.ts'
import { joinTexts, localized } from '../../../schema/vocabulary/language/index.ts'
import { type CalendarDay, dayOf } from '../../kit/calendar/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import { type ReportLine, importOutcomes } from '../programme/import-report.ts'
import type { Programme } from '../programme/programme.ts'
import { isOverdueAtStart } from './assignment-deadline.ts'
import { reasonsOf } from './assignment-reason.ts'
import { AssignmentState } from './assignment-state.ts'
import { Assignment } from './assignment.ts'
import type { DerivedAssignment } from './derive-assignments.ts'
import { grantedDays } from './granted-days.ts'
import { type Rederived, rederive } from './rederive.ts'
import { extensionLines } from './extension-lines.ts'

/**
 * Creates, updates, withdraws and restores assignments of a programme to match the derived ones. Keeps what units have
 * reported and what officers have decided.
 */
export const setAssignments = async (
  tx: Tx,
  { id: programmeId, year }: Pick<Programme, 'id' | 'year'>,
  derived: readonly DerivedAssignment[],
): Promise<readonly ReportLine[]> => {
  const today = dayOf(tx.act.now)
  const stored = await tx.manager.find(Assignment, {
    where: { programmeId },
    order: { id: 'ASC' },
  })
  const existing = new Map(stored.map((row) => [row.id, row]))
  const missing = derived.filter((one) => !existing.has(idOf(one)))
  await tx.createMany(
    Assignment,
    missing.map((one) => newAssignment(one, programmeId, year, today)),
    { kind: 'assignment.expected' },
  )
  const assigned = new Map(
    [...derived, ...designatedOf(stored, derived)].map((one) => [idOf(one), one]),
  )
  const extended = await grantedDays(tx.manager, stored)
  const outcomes: Rederived[] = []
  for (const assignment of stored) {
    const one = assigned.get(assignment.id)
    if (one) outcomes.push(await rederive(tx, assignment, one, extended.get(assignment.id)))
  }
  const ids = new Set(derived.map(idOf))
  const obsolete = stored.filter(
    ({ id, taskId, state, takenOverFromId }) =>
      !assigned.has(id) &&
      state !== AssignmentState.WITHDRAWN &&
      // What a unit took over stays as long as the notice names the unit before it.
      !(takenOverFromId !== null && isDerivedFor(existing, ids, taskId, takenOverFromId)),
  )
  for (const assignment of obsolete)
    await tx.change(assignment, {
      kind: 'assignment.withdrawn',
      set: {
        state: AssignmentState.WITHDRAWN,
        withdrawnFrom: assignment.state,
        counts: false,
      },
    })
  const counted = (kind: Rederived['change']): number =>
    outcomes.filter(({ change }) => change === kind).length
  const counts: readonly (readonly [outcome: Label, count: number])[] = [
    [importOutcomes.new, missing.length],
    [importOutcomes.changed, counted('changed')],
    [importOutcomes.restored, counted('restored')],
    [importOutcomes.withdrawn, obsolete.length],
  ]
  const details = counts.filter(([, count]) => count > 0)
  return [
    {
      outcome: details.length === 0 ? 'same' : stored.length === 0 ? 'new' : 'changed',
      item: localized(`assignments (${derived.length})`, `任務分解(${derived.length})`),
      detail: joinTexts(
        details.map(([label, count]) => localized(`${count} ${label[0]}`, `${label[1]} ${count}`)),
        ', ',
        '、',
      ),
    },
    ...extensionLines(outcomes),
  ]
}

const idOf = ({ taskId, unitId }: Pick<DerivedAssignment, 'taskId' | 'unitId'>): string =>
  `${taskId}:${unitId}`

/** Whether a notice still gives a task to a unit, or to one that the unit took it over from. */
const isDerivedFor = (
  existing: ReadonlyMap<string, Assignment>,
  derived: ReadonlySet<string>,
  taskId: string,
  unitId: string,
): boolean => {
  const id = idOf({ taskId, unitId })
  if (derived.has(id)) return true
  const before = existing.get(id)?.takenOverFromId ?? null
  return before !== null && isDerivedFor(existing, derived, taskId, before)
}

/** Designations are decisions of officers: they stay as long as their task is in force, with its number and date. */
const designatedOf = (
  stored: readonly Assignment[],
  derived: readonly DerivedAssignment[],
): readonly DerivedAssignment[] => {
  const byTask = new Map(derived.map((one) => [one.taskId, one]))
  return stored
    .filter(({ designated }) => designated)
    .flatMap(({ taskId, unitId, role, groupId, reasons }) => {
      const terms = byTask.get(taskId)
      return terms ? [{ ...terms, unitId, role, groupId, reasons }] : []
    })
}

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
  reasons: reasonsOf(derived.reasons),
  state: derived.triggered ? AssignmentState.NOT_STARTED : AssignmentState.NOT_TRIGGERED,
  withdrawnFrom: null,
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
