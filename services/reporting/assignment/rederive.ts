import { isDeepStrictEqual } from 'node:util'
import { dayOf } from '../../kit/calendar/index.ts'
import type { Tx } from '../../kit/store/index.ts'
import { dueDateUpdate } from './assignment-deadline.ts'
import { reasonsOf } from './assignment-reason.ts'
import { AssignmentState } from './assignment-state.ts'
import type { Assignment } from './assignment.ts'
import type { DerivedAssignment } from './derive-assignments.ts'

/** What a re-issue did to an assignment. */
export interface Rederived {
  readonly change: 'same' | 'changed' | 'restored'
  /** What became of a granted extension when the due date moved; undefined without one, or if the date did not move. */
  readonly extension?: 'stands' | 'hasNoEffect'
}

/**
 * Changes an assignment to what the programme now says. A granted extension is a decision and stands while its day is
 * later than the new due date; a later due date replaces it.
 * @param extendedTo the latest day that an officer granted
 */
export const rederive = async (
  tx: Tx,
  assignment: Assignment,
  derived: DerivedAssignment,
  extendedTo: string | undefined,
): Promise<Rederived> => {
  const isWithdrawn = assignment.state === AssignmentState.WITHDRAWN
  const { role, groupId, requiresPublication, taskNumber, dueOn } = derived
  const isMoved = assignment.originalDueOn !== dueOn
  const isSame =
    !isMoved &&
    !isWithdrawn &&
    assignment.role === role &&
    assignment.groupId === groupId &&
    assignment.requiresPublication === requiresPublication &&
    assignment.taskNumber === taskNumber &&
    isDeepStrictEqual(
      assignment.reasons.map(({ hant, en }) => ({ hant, en })),
      derived.reasons.map(({ hant, en }) => ({ hant, en })),
    )
  if (isSame) return { change: 'same' }
  const stands = extendedTo !== undefined && dueOn !== null && extendedTo > dueOn
  const restored = isWithdrawn ? restoredState(assignment, derived.triggered) : {}
  const counts = restored.counts ?? assignment.counts
  await tx.change(assignment, {
    kind: isWithdrawn ? 'assignment.restored' : 'assignment.rederived',
    set: {
      role,
      groupId,
      requiresPublication,
      reasons: reasonsOf(derived.reasons),
      ...restored,
      // The other services replicate these three together.
      ...(assignment.taskNumber === taskNumber
        ? {}
        : { taskNumber, year: assignment.year, counts }),
      ...(isMoved
        ? {
            originalDueOn: dueOn,
            ...dueDateUpdate(stands ? extendedTo : dueOn, dayOf(tx.act.now)),
          }
        : {}),
    },
  })
  return {
    change: isWithdrawn ? 'restored' : 'changed',
    ...(isMoved && extendedTo !== undefined
      ? { extension: stands ? 'stands' : 'hasNoEffect' }
      : {}),
  }
}

const notCounting: readonly AssignmentState[] = [
  AssignmentState.NOT_TRIGGERED,
  AssignmentState.NOT_APPLICABLE,
]

/** The state before the withdrawal. The task may have been triggered meanwhile. */
export const restoredState = (
  { withdrawnFrom }: Assignment,
  triggered: boolean,
): Partial<Assignment> => {
  const before = withdrawnFrom ?? AssignmentState.NOT_STARTED
  const waited = before === AssignmentState.NOT_TRIGGERED
  const state = waited && triggered ? AssignmentState.NOT_STARTED : before
  return { state, withdrawnFrom: null, counts: !notCounting.includes(state) }
}
