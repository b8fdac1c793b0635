import { dueAtOf, type RecordType, type DueRules } from '../../../services/kit/records/index.ts'

/** A generated record, as it is once all its events are written. */
export interface GeneratedRecord {
  readonly type: RecordType
  /** The earliest time of its entry. */
  readonly from: Date
  /** All columns, with derived ones. */
  readonly record: Record<string, unknown> & { readonly id: string; readonly unitId: string }
}

/** Fills in the derived fields, as they are at the end of the year. */
export const withDefaults = (
  type: RecordType,
  given: GeneratedRecord['record'],
): GeneratedRecord['record'] => {
  const record = Object.assign(new type.entity(), given) as unknown as GeneratedRecord['record']
  for (const { property, derived, kind, optional } of type.fields)
    if (derived && record[property] === undefined)
      record[property] =
        kind === 'boolean' && !optional ? false : kind === 'choice' ? 'UNCHECKED' : null
  return record
}

/** Sets the due date, and whether the record missed it. */
export const withDueDate = (
  type: RecordType,
  record: GeneratedRecord['record'],
  { rules, calendar, end }: DueRules & { readonly end: Date },
): GeneratedRecord['record'] => {
  if (!type.clock) return record
  const dueAt = dueAtOf(type, record, rules, calendar)
  const until = dateTimeOf(record[type.clock.until])
  const missedDueDate = dueAt !== null && dueAt < end && (until === undefined || until > dueAt)
  return Object.assign(record, { dueAt, missedDueDate })
}

/** The first moment of a date; the date-time itself. */
export const dateTimeOf = (value: unknown): Date | undefined =>
  value instanceof Date
    ? value
    : typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? new Date(`${value}T00:00:00+08:00`)
      : undefined
