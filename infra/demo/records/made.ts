import { dueAtOf, type RecordType, type DueRules } from '../../../services/kit/records/index.ts'

/** An invented record, as it will be once everything is entered. */
export interface Made {
  readonly type: RecordType
  /** Every column, those that follow from others too. */
  /** When work on it began; it is entered then at the earliest. */
  readonly from: Date
  readonly record: Record<string, unknown> & { readonly id: string; readonly unitId: string }
}

/** Fills in what the hub sets itself, as it stands at the end of the year. */
export const settled = (type: RecordType, given: Made['record']): Made['record'] => {
  const record = Object.assign(new type.entity(), given) as unknown as Made['record']
  for (const { property, derived, kind, optional } of type.fields)
    if (derived && record[property] === undefined)
      record[property] =
        kind === 'boolean' && !optional ? false : kind === 'choice' ? 'UNCHECKED' : null
  return record
}

/** Sets the due moment anew, and whether it passed unfinished. */
export const timed = (
  type: RecordType,
  record: Made['record'],
  { rules, calendar, end }: DueRules & { readonly end: Date },
): Made['record'] => {
  if (!type.clock) return record
  const dueAt = dueAtOf(type, record, rules, calendar)
  const until = momentOf(record[type.clock.until])
  const missedDueDate = dueAt !== null && dueAt < end && (until === undefined || until > dueAt)
  return Object.assign(record, { dueAt, missedDueDate })
}

/** A day counts as its first moment. */
export const momentOf = (value: unknown): Date | undefined =>
  value instanceof Date
    ? value
    : typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? new Date(`${value}T00:00:00+08:00`)
      : undefined
