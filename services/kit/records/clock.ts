import { type Calendar, type Due, dueOf, parseRule } from '../calendar/index.ts'
import { deadline, type Deadline } from './deadline.ts'
import type { ActiveRules } from '../rules/index.ts'
import type { RecordType } from './record-type.ts'

/** How a record's due moment comes about; undefined while no clock runs for it. */
export const dueOfRecord = (
  type: RecordType,
  record: object,
  rules: ActiveRules,
  calendar: Calendar,
): Due | undefined => {
  const { clock } = type
  if (!clock) return undefined
  const named = clockNameOf(type, record)
  const event: unknown = (record as Readonly<Record<string, unknown>>)[clock.from]
  if (named === undefined || event === null || event === undefined) return undefined
  const anchor = event instanceof Date ? event : new Date(`${String(event)}T00:00:00+08:00`)
  const own = parseRule(named)
  const found = own ? { rule: own } : rules.ruleOf(named, chinaDay(anchor))
  if (!found) return undefined
  const more = clock.more?.(record as never, { rule: found.rule, anchor, calendar })
  return dueOf({ ...found, anchor, ...more }, calendar)
}

/** The rule or pack whose clock runs for a record, if one does. */
export const clockNameOf = ({ clock }: RecordType, record: object): string | undefined =>
  typeof clock?.rule === 'function' ? clock.rule(record as never) : clock?.rule

/** The due moment as it is stored: null while no clock runs, or while it stands still. */
export const dueAtOf = (
  type: RecordType,
  record: object,
  rules: ActiveRules,
  calendar: Calendar,
): Date | null => {
  const due = dueOfRecord(type, record, rules, calendar)
  return due && !due.paused ? due.dueAt : null
}

/** The deadline of a record type, for the timer and for recomputing. */
export const deadlineOf = (type: RecordType): Deadline | undefined =>
  type.clock &&
  deadline(type.entity as never, {
    finishedBy: type.clock.until as never,
    kind: `${type.name}.missedDueDate`,
    due: (record: object, rules: ActiveRules, calendar: Calendar) =>
      dueOfRecord(type, record, rules, calendar),
    ...packsOf(type),
  })

// A rule that is written out follows no pack; one that depends on the record may follow any.
const packsOf = ({ clock }: RecordType): { readonly packs?: readonly string[] } =>
  typeof clock?.rule === 'string' ? { packs: parseRule(clock.rule) ? [] : [clock.rule] } : {}

const chinaDay = (at: Date): string =>
  new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
