import { dayOf, endOfDay } from '../../kit/calendar/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import type { Assignment } from '../assignment/assignment.ts'
import type { ReportingContext } from '../context.ts'
import { Obligation } from '../obligation/obligation.ts'
import { localizedTitle } from '../programme/programme.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { OverdueItem, OverdueKind } from './overdue-item.ts'
import type { TimedRecordRow } from './timed-record-row.ts'

export const itemOfAssignment = async (
  { taskId, unitId, isObligation, dueOn }: Assignment,
  { load, locale, today }: Context,
): Promise<OverdueItem> => {
  const part = isObligation ? await load(Obligation, taskId) : await load(Task, taskId)
  const day = dueOn ?? today
  return Object.assign(new OverdueItem(), {
    kind: isObligation ? OverdueKind.OBLIGATION : OverdueKind.TASK,
    recordType: null,
    subject: part ? localizedTitle(part, locale) : taskId,
    dueAt: endOfDay(day),
    dueOn: day,
    unit: (await load(Unit, unitId)) ?? null,
  })
}

export const itemOfRecord = async (
  { id, title, unitId, dueAt }: TimedRecordRow,
  { load, now, timedTypes }: ReportingContext,
): Promise<OverdueItem> => {
  const type = timedTypes.get(id.slice(0, id.indexOf(':')))
  const moment = dueAt === null ? now : new Date(dueAt)
  return Object.assign(new OverdueItem(), {
    kind: OverdueKind.RECORD,
    recordType: type?.name ?? null,
    subject: title || (type?.label ?? id),
    dueAt: moment,
    dueOn: dayOf(moment),
    unit: (await load(Unit, unitId)) ?? null,
  })
}
