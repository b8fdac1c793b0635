import {
  type Calendar,
  CalendarYearMissing,
  type Clock,
  dayOf,
  type Due,
  dueMomentOf,
  dueOf,
  isDay,
  isInstant,
  parseRule,
  startOfDay,
} from '../calendar/index.ts'
import type { ActiveRules } from '../rules/index.ts'
import type { Deadline, Timed } from './deadline.ts'
import type { RecordType } from './record-type.ts'

/** The due moment of a record, with every step that led to it; undefined while no clock runs. */
export const dueOfRecord = (
  type: RecordType,
  record: object,
  rules: ActiveRules,
  calendar: Calendar,
): Due | undefined => {
  const clock = runningClock(type, record, rules, calendar)
  return clock && dueOf(clock, calendar)
}

/** The clock of a record; undefined while none runs. */
const runningClock = (
  type: RecordType,
  record: object,
  rules: ActiveRules,
  calendar: Calendar,
): Clock | undefined => {
  const { clock } = type
  if (!clock) return undefined
  const name = clockNameOf(type, record)
  const event: unknown = Reflect.get(record, clock.from)
  const anchor = anchorOf(event)
  if (name === undefined || !anchor) return undefined
  const ownRule = parseRule(name)
  const found = ownRule ? { rule: ownRule } : rules.ruleOf(name, dayOf(anchor))
  if (!found) return undefined
  const more = clock.more?.(record, { rule: found.rule, anchor, calendar })
  return { ...found, anchor, ...more }
}

// A day that nobody may enter starts no clock.
const anchorOf = (event: unknown): Date | undefined => {
  if (event instanceof Date) return isInstant(event) ? event : undefined
  return typeof event === 'string' && isDay(event) ? startOfDay(event) : undefined
}

/** The rule or rule pack that a record's clock follows; undefined if it has no clock. */
export const clockNameOf = ({ clock }: RecordType, record: object): string | undefined =>
  typeof clock?.rule === 'function' ? clock.rule(record) : clock?.rule

/** The due moment as it is stored: null while no clock runs, while it is paused, or until the holidays of its year are known. */
export const dueAtOf = (
  type: RecordType,
  record: object,
  rules: ActiveRules,
  calendar: Calendar,
): Date | null => {
  try {
    const clock = runningClock(type, record, rules, calendar)
    return clock ? dueMomentOf(clock, calendar) : null
  } catch (error) {
    // The next calendar recomputes it.
    if (error instanceof CalendarYearMissing) return null
    throw error
  }
}

/** The deadline of a record type, for the sweep and for recomputation; undefined if it has no clock. */
export const deadlineOf = (type: RecordType): Deadline | undefined => {
  const { clock, entity, name } = type
  if (!clock) return undefined
  if (!isTimed(entity, type)) throw new Error(`${name} has a clock and must extend TimedRecord`)
  return {
    record: entity,
    finishedBy: clock.until,
    kind: `${name}.missedDueDate`,
    due: (record, rules, calendar) => dueOfRecord(type, record, rules, calendar),
    ...(clock.recurs && { recurs: true }),
    ...packsOf(type),
  }
}

const isTimed = (_entity: new () => object, { fields }: RecordType): _entity is new () => Timed =>
  fields.some(({ property }) => property === 'missedDueDate')

// A literal rule follows no pack; a rule that depends on the record may follow any.
const packsOf = ({ clock }: RecordType): { readonly packs?: readonly string[] } =>
  typeof clock?.rule === 'string' ? { packs: parseRule(clock.rule) ? [] : [clock.rule] } : {}
