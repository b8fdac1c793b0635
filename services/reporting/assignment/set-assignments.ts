import { isDeepStrictEqual } from 'node:util'
import { type CalendarDay, dayOf } from '../../kit/calendar/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import type { Programme } from '../programme/programme.ts'
import type { ReportLine } from '../programme/import-report.ts'
import { Assignment } from './assignment.ts'
import { beginsOverdue, givenUntil } from './deadline.ts'
import type { Derived } from './derive.ts'
import { AssignmentState } from './state.ts'

/** Makes a programme's assignments what was derived. What units have done on them stays. */
export const setAssignments = async (
  tx: Tx,
  { id: programmeId, year }: Pick<Programme, 'id' | 'year'>,
  wanted: readonly Derived[],
): Promise<readonly ReportLine[]> => {
  const today = dayOf(tx.act.now)
  const known = new Map(
    (await tx.manager.find(Assignment, { where: { programmeId } })).map((row) => [row.id, row]),
  )
  const fresh = wanted.filter((derived) => !known.has(idOf(derived)))
  await tx.createMany(
    Assignment,
    fresh.map((derived) => newAssignment(derived, programmeId, year, today)),
    { kind: 'assignment.expected' },
  )
  let changed = 0
  for (const derived of wanted) {
    const assignment = known.get(idOf(derived))
    if (assignment && (await bringUpToDate(tx, assignment, derived))) changed += 1
  }
  const ids = new Set(wanted.map(idOf))
  const gone = [...known.values()].filter(
    (row) => !ids.has(row.id) && row.counts && !row.designated,
  )
  for (const assignment of gone)
    await tx.change(assignment, {
      kind: 'assignment.withdrawn',
      set: { state: AssignmentState.NOT_APPLICABLE, counts: false },
    })
  const counts = { new: fresh.length, changed, withdrawn: gone.length }
  const parts = Object.entries(counts).filter(([, count]) => count > 0)
  return [
    {
      outcome: parts.length === 0 ? 'same' : known.size === 0 ? 'new' : 'changed',
      what: `assignments (${wanted.length})`,
      detail: parts.map(([name, count]) => `${count} ${name}`).join(', '),
    },
  ]
}

const idOf = ({ taskId, unitId }: Derived): string => `${taskId}:${unitId}`

export const newAssignment = (
  derived: Derived,
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
  reasons: [...derived.reasons] as Assignment['reasons'],
  state: derived.triggered ? AssignmentState.NOT_STARTED : AssignmentState.NOT_TRIGGERED,
  designated: false,
  counts: derived.triggered,
  percentage: 0,
  requiresPublication: derived.requiresPublication,
  dueOn: derived.dueOn,
  originalDueOn: derived.dueOn,
  completedOn: null,
  missedDueDate: beginsOverdue(derived.dueOn, derived.triggered, today),
  acknowledgedAt: null,
  closedAt: null,
  versions: 0,
})

const bringUpToDate = async (
  tx: Tx,
  assignment: Assignment,
  derived: Derived,
): Promise<boolean> => {
  const { role, groupId, requiresPublication } = derived
  const moved = assignment.originalDueOn !== derived.dueOn
  const reasons = derived.reasons.map((ground) => ({ ...ground })) as Assignment['reasons']
  const same =
    assignment.role === role &&
    assignment.groupId === groupId &&
    assignment.requiresPublication === requiresPublication &&
    isDeepStrictEqual(
      assignment.reasons.map(({ hant, en }) => ({ hant, en })),
      derived.reasons,
    )
  if (same && !moved) return false
  await tx.change(assignment, {
    kind: 'assignment.rederived',
    set: {
      role,
      groupId,
      requiresPublication,
      reasons,
      ...(moved
        ? { originalDueOn: derived.dueOn, ...givenUntil(derived.dueOn, dayOf(tx.act.now)) }
        : {}),
    },
  })
  return true
}
