import type { CalendarDay } from '../../kit/calendar/index.ts'
import { deadline } from '../../kit/records/index.ts'
import { Assignment } from './assignment.ts'

/** An assignment that counts falls due when its last day ends without a complete report. */
export const assignmentDeadline = deadline(Assignment, {
  finishedBy: 'completedOn',
  kind: 'assignment.missedDueDate',
  lastDay: 'dueOn',
  where: { counts: true },
})

/** Whether an assignment with this due day is overdue from its beginning: then no event tells of it. */
export const beginsOverdue = (
  dueOn: CalendarDay | null,
  counts: boolean,
  today: CalendarDay,
): boolean => counts && dueOn !== null && dueOn < today

/** What a new due day sets: with time again, it is overdue no more, and can fall due anew. */
export const givenUntil = (dueOn: CalendarDay | null, today: CalendarDay): Partial<Assignment> => ({
  dueOn,
  ...(dueOn === null || dueOn >= today ? { missedDueDate: false } : {}),
})
