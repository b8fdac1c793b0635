import { CalendarYearMissing } from '../clock/index.ts'
import { typeOf } from '../record/known-types.ts'
import { isBackInTime } from '../record/overdue.ts'
import { changeRecord, type Rulebook } from '../record/write.ts'
import type { Tx } from '../store/tx.ts'
import type { Deadline, Timed } from './deadline.ts'

/**
 * Gives an open record the due moment that follows from the law and the calendar now; the log says old and new. One that
 * fell due and now has time, or no clock, is overdue no more, and can fall due again.
 * @returns the year that the calendar lacks for it, if so
 */
export const reschedule = async (
  tx: Tx,
  { record, finishedBy, kind, due }: Deadline,
  id: string,
  rulebook: Rulebook,
): Promise<number | undefined> => {
  const held = await tx.find(record, id)
  if (!held || !isOpen(held, finishedBy)) return undefined
  const { dueAt: dueAtBefore = null, fellDue } = held
  const { dueAt, missing } = dueNow(held, due, rulebook)
  // Until its year is gazetted no clock runs, unless the record cannot be without.
  const column = tx.manager.connection.getMetadata(record).findColumnWithPropertyName('dueAt')
  if (missing !== undefined && !column?.isNullable) return missing
  if (dueAtBefore?.getTime() === dueAt?.getTime()) return missing
  const set = {
    dueAt,
    ...(isBackInTime({ fellDue, dueAt: dueAtBefore }, dueAt, tx.act.now) ? { fellDue: false } : {}),
  }
  const change = { set, where: { [finishedBy]: null }, says: { dueAtBefore } }
  const type = typeof record === 'function' ? typeOf(record) : undefined
  if (type) await changeRecord(tx, type, held, { past: 'rescheduled', ...change }, rulebook)
  else await tx.change(held, { kind: kind.replace(/\.\w+$/, '.rescheduled'), ...change })
  return missing
}

const isOpen = (record: Timed, finishedBy: string): boolean => {
  const finished: unknown = Reflect.get(record, finishedBy)
  return finished === null || finished === undefined
}

const dueNow = (
  record: Timed,
  due: Deadline['due'],
  { law, calendar }: Rulebook,
): { readonly dueAt: Date | null; readonly missing?: number } => {
  try {
    const found = due?.(record, law, calendar)
    return { dueAt: found && !found.paused ? found.dueAt : null }
  } catch (error) {
    if (error instanceof CalendarYearMissing) return { dueAt: null, missing: error.year }
    throw error
  }
}
