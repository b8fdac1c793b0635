import { CalendarYearMissing } from '../calendar/index.ts'
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
 * Gives an open record the due moment that follows from the law and the calendar now; the log says old and new. One that
 * fell due and now has time, or no clock, is overdue no more, and can fall due again.
 */
export const reschedule = async (
  tx: Tx,
  deadline: Deadline,
  id: string,
  rulebook: DueRules,
): Promise<void> => {
  const { record, finishedBy, kind } = deadline
  const held = await tx.find(record, id)
  if (!held || !isOpen(held, finishedBy)) return
  const { dueAt: dueAtBefore = null, missedDueDate } = held
  const { dueAt, missing } = dueNow(held, deadline, rulebook)
  // Until its year is gazetted no clock runs, unless the record cannot be without.
  const column = tx.manager.connection.getMetadata(record).findColumnWithPropertyName('dueAt')
  if (missing !== undefined && !column?.isNullable) return
  if (dueAtBefore?.getTime() === dueAt?.getTime()) return
  const set = {
    dueAt,
    ...(isBackInTime({ missedDueDate, dueAt: dueAtBefore }, dueAt, tx.act.now)
      ? { missedDueDate: false }
      : {}),
  }
  const change = { set, where: { [finishedBy]: null }, details: { dueAtBefore } }
  const type = typeof record === 'function' ? recordTypeOf(record) : undefined
  if (type) await changeRecord(tx, type, held, { event: 'rescheduled', ...change }, rulebook)
  else await tx.change(held, { kind: kind.replace(/\.\w+$/, '.rescheduled'), ...change })
}

const isOpen = (record: Timed, finishedBy: string): boolean => {
  const finished: unknown = Reflect.get(record, finishedBy)
  return finished === null || finished === undefined
}

/** When a record is due now: null while no clock runs, or while its year is not gazetted, which is then given. */
export const dueNow = (
  record: Timed,
  { due }: Deadline,
  { rules, calendar }: DueRules,
): { readonly dueAt: Date | null; readonly missing?: number } => {
  try {
    const found = due?.(record, rules, calendar)
    return { dueAt: found && !found.paused ? found.dueAt : null }
  } catch (error) {
    if (error instanceof CalendarYearMissing) return { dueAt: null, missing: error.year }
    throw error
  }
}
