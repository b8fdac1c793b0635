import { type Calendar, type Due, dueOf, parseRule } from '../clock/index.ts'
import { deadline, type Deadline } from '../deadline/deadline.ts'
import type { Law } from '../law/law.ts'
import type { RecordType } from './record-type.ts'

/** How a record's due moment comes about; undefined while no clock runs for it. */
export const dueOfRecord = (
  type: RecordType,
  record: object,
  law: Law,
  calendar: Calendar,
): Due | undefined => {
  const { clock } = type
  if (!clock) return undefined
  const named = typeof clock.rule === 'string' ? clock.rule : clock.rule(record as never)
  const event: unknown = (record as Readonly<Record<string, unknown>>)[clock.from]
  if (named === undefined || event === null || event === undefined) return undefined
  const anchor = event instanceof Date ? event : new Date(`${String(event)}T00:00:00+08:00`)
  const own = parseRule(named)
  const found = own ? { rule: own } : law.ruleOf(named, chinaDay(anchor))
  if (!found) return undefined
  const more = clock.more?.(record as never, { rule: found.rule, anchor, calendar })
  return dueOf({ ...found, anchor, ...more }, calendar)
}

/** The due moment as it is stored: null while no clock runs, or while it stands still. */
export const dueAtOf = (
  type: RecordType,
  record: object,
  law: Law,
  calendar: Calendar,
): Date | null => {
  const due = dueOfRecord(type, record, law, calendar)
  return due && !due.paused ? due.dueAt : null
}

/** The deadline of a record type, for the timer and for recomputing. */
export const deadlineOf = (type: RecordType): Deadline | undefined =>
  type.clock &&
  deadline(type.noun as never, {
    finishedBy: type.clock.until as never,
    kind: `${type.name}.fellDue`,
    due: (record: object, law: Law, calendar: Calendar) => dueOfRecord(type, record, law, calendar),
  })

const chinaDay = (at: Date): string =>
  new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
