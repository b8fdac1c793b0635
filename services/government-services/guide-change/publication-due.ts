import { type Calendar, type Dated, dueOf, parseRule } from '../../kit/clock/index.ts'

const nextWorkingDay = parseRule('P1WD')

/** When a change approved at a moment must be published, and how that day came about; notice, task 26. */
export const publicationDue = (approvalCompletedAt: Date, calendar: Calendar): Dated => {
  if (!nextWorkingDay) throw new Error('P1WD is a rule')
  const due = dueOf({ rule: nextWorkingDay, anchor: approvalCompletedAt }, calendar)
  if (due.paused) throw new Error('a clock without pauses is not paused')
  return due
}
