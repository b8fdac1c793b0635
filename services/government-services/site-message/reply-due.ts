import { type Calendar, type Dated, dueOf, parseRule } from '../../kit/clock/index.ts'

const twoWorkingDays = parseRule('P2WD')

/** When a message forwarded at a moment must be answered, and how that day came about; notice, task 21. */
export const replyDue = (forwardedAt: Date, calendar: Calendar): Dated => {
  if (!twoWorkingDays) throw new Error('P2WD is a rule')
  const due = dueOf({ rule: twoWorkingDays, anchor: forwardedAt }, calendar)
  if (due.paused) throw new Error('a clock without pauses is not paused')
  return due
}
