import type { CalendarDay } from '../../kit/calendar/index.ts'
import { deadline } from '../../kit/records/index.ts'
import { Assignment } from './assignment.ts'

/** An assignment that counts misses its due date if the day ends without a complete report. */
export const assignmentDeadline = deadline(Assignment, {
  finishedBy: 'completedOn',
  kind: 'assignment.missedDueDate',
  lastDay: 'dueOn',
  where: { counts: true },
})

/** Whether a new assignment is overdue already; then the log has no event for its missed due date. */
export const isOverdueAtStart = (
  dueOn: CalendarDay | null,
  counts: boolean,
  today: CalendarDay,
): boolean => counts && dueOn !== null && dueOn < today

/** The changes for a new due date. With a date that has not passed, the assignment is not overdue and can become so again. */
export const dueDateUpdate = (
  dueOn: CalendarDay | null,
  today: CalendarDay,
): Partial<Assignment> => ({
  dueOn,
  ...(dueOn === null || dueOn >= today ? { missedDueDate: false } : {}),
})
