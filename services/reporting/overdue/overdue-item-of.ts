import { dayOf, endOfDay } from '../../kit/calendar/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import type { Assignment } from '../assignment/assignment.ts'
import type { ReportingContext } from '../context.ts'
import type { Past } from '../history/past.ts'
import { Obligation } from '../obligation/obligation.ts'
import { localizedTitle } from '../programme/programme.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { OverdueItem, OverdueKind } from './overdue-item.ts'
import type { TimedRecordRow } from './timed-record-row.ts'

export const itemOfAssignment = async (
  assignment: Pick<Assignment, 'taskId' | 'unitId' | 'isObligation' | 'dueOn'>,
  context: Context,
  past?: Past,
): Promise<OverdueItem> => {
  const { taskId, unitId, isObligation, dueOn } = assignment
  const { load } = past ?? context
  const { locale } = context
  const part = isObligation ? await load(Obligation, taskId) : await load(Task, taskId)
  const day = dueOn ?? (past ?? context).today
  return Object.assign(new OverdueItem(), {
    kind: isObligation ? OverdueKind.OBLIGATION : OverdueKind.TASK,
    recordType: null,
    subject: part ? localizedTitle(part, locale) : taskId,
    dueAt: endOfDay(day),
    dueOn: day,
    unit: (await load(Unit, unitId)) ?? null,
    past,
  })
}

export const itemOfRecord = async (
  { id, title, unitId, dueAt }: Pick<TimedRecordRow, 'id' | 'title' | 'unitId' | 'dueAt'>,
  context: ReportingContext,
  past?: Past,
): Promise<OverdueItem> => {
  const { load } = past ?? context
  const { timedTypes } = context
  const type = timedTypes.get(id.slice(0, id.indexOf(':')))
  const moment = dueAt === null ? context.now : new Date(dueAt)
  return Object.assign(new OverdueItem(), {
    kind: OverdueKind.RECORD,
    recordType: type?.name ?? null,
    subject: title || (type?.label ?? id),
    dueAt: moment,
    dueOn: dayOf(moment),
    unit: (await load(Unit, unitId)) ?? null,
    past,
  })
}
