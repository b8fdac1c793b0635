import { CalendarYearMissing, dayOf } from '../calendar/index.ts'
import {
  changeRecord,
  type Deadline,
  isBackInTime,
  type DueRules,
  type Timed,
  recordTypeOf,
} from '../records/index.ts'
import type { Tx } from '../store/index.ts'

/**
 * Recomputes the due moment of an open record, or of one that was finished without any; the log gets the old and the new
 * one. An overdue record that is in time again, or has no clock, is no longer overdue.
 */
export const reschedule = async (
  tx: Tx,
  deadline: Deadline,
  id: string,
  dueRules: DueRules,
): Promise<void> => {
  const { record: entity, finishedBy, kind } = deadline
  const record = await tx.find(entity, id)
  if (!record) return
  const { dueAt: dueAtBefore = null, missedDueDate } = record
  const isFinished = !isOpen(record, finishedBy)
  if (isFinished && dueAtBefore !== null) return
  const { dueAt, missingYear } = computeDueAt(record, deadline, dueRules)
  // Without the holidays of its year a record has no due moment, unless its column requires one.
  const column = tx.manager.connection.getMetadata(entity).findColumnWithPropertyName('dueAt')
  if (missingYear !== undefined && !column?.isNullable) return
  if (dueAtBefore?.getTime() === dueAt?.getTime()) return
  const set = {
    dueAt,
    ...(isBackInTime({ missedDueDate, dueAt: dueAtBefore }, dueAt, tx.act.now)
      ? { missedDueDate: false }
      : {}),
    ...(isFinished && isLate(Reflect.get(record, finishedBy), dueAt)
      ? { missedDueDate: true }
      : {}),
  }
  const where = isFinished ? { dueAt: null } : { [finishedBy]: null }
  const change = { set, where, details: { dueAtBefore } }
  const type = recordTypeOf(record.constructor)
  if (type) await changeRecord(tx, type, record, { event: 'rescheduled', ...change }, dueRules)
  else await tx.change(record, { kind: kind.replace(/\.\w+$/, '.rescheduled'), ...change })
}

/** Whether a record was finished after its due moment; a day is in time until the day of the due moment ends. */
const isLate = (finished: unknown, dueAt: Date | null): boolean => {
  if (dueAt === null) return false
  return finished instanceof Date ? finished > dueAt : String(finished) > dayOf(dueAt)
}

const isOpen = (record: Timed, finishedBy: string): boolean => {
  const finished: unknown = Reflect.get(record, finishedBy)
  return finished === null || finished === undefined
}

/** The present due moment of a record: null while no clock runs, or if the calendar lacks a year. */
export const computeDueAt = (
  record: Timed,
  deadline: Deadline,
  { rules, calendar }: DueRules,
): { readonly dueAt: Date | null; readonly missingYear?: number } => {
  try {
    const due = deadline.due?.(record, rules, calendar)
    return { dueAt: due && !due.paused ? due.dueAt : null }
  } catch (error) {
    if (error instanceof CalendarYearMissing) return { dueAt: null, missingYear: error.year }
    throw error
  }
}
