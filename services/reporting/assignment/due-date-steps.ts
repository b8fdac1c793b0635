import { type Clock, dayOf, dueOf, parseRule } from '../../kit/calendar/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { DueStep } from '../../kit/records/index.ts'
import type { Reading } from '../programme/carry-out.ts'
import { Extension } from '../relief-request/extension.ts'
import { RequestStatus } from '../relief-request/relief-request.ts'
import { Task } from '../task/task.ts'
import { clocksFromTrigger } from '../task/trigger.ts'
import type { Assignment } from './assignment.ts'

/** The calculation of an assignment's due date, extensions included. */
export const dueDateStepsOfAssignment = async (
  assignment: Assignment,
  context: Context,
): Promise<DueStep[]> => {
  const { past } = assignment
  const { load } = past ?? context
  const calendar = past ? await past.calendar() : context.calendar
  const clock = await clockOf(assignment, { load, calendar })
  if (!clock) return []
  const granted = await grantedOf(assignment, context)
  // An extension to a day before the due date has no effect: a re-issue moved the due date behind it.
  const effective = granted.filter(({ newDueOn }) => newDueOn > (assignment.originalDueOn ?? ''))
  const extensions = effective.map(({ newDueOn, decidedAt, requestedAt, reason }) => ({
    to: newDueOn,
    grantedOn: dayOf(decidedAt ?? requestedAt),
    reason,
  }))
  return dueOf({ ...clock, extensions }, calendar).steps.map((step) => new DueStep(step))
}

const grantedOf = async (
  { id: assignmentId, past }: Assignment,
  { store }: Context,
): Promise<readonly Extension[]> => {
  if (!past) {
    const where = { assignmentId, status: RequestStatus.GRANTED }
    return store.read.find(Extension, { where, order: { decidedAt: 'ASC' } })
  }
  const all = await store.read.findBy(Extension, { assignmentId })
  return (await past.rows(Extension, all))
    .filter(({ status }) => status === RequestStatus.GRANTED)
    .toSorted((a, b) => (a.decidedAt?.getTime() ?? 0) - (b.decidedAt?.getTime() ?? 0))
}

/** The clock of the task's trigger that gave the original due date, else the date itself as a rule. */
const clockOf = async (
  { originalDueOn, taskId }: Assignment,
  { load, calendar }: Pick<Reading, 'load'> & Pick<Context, 'calendar'>,
): Promise<Clock | undefined> => {
  if (originalDueOn === null) return undefined
  const task = await load(Task, taskId)
  const fromTrigger = (task ? clocksFromTrigger(task) : []).find((clock) => {
    const due = dueOf(clock, calendar)
    return !due.paused && due.dueOn === originalDueOn
  })
  const rule = parseRule(originalDueOn)
  return fromTrigger ?? (rule && { rule })
}
