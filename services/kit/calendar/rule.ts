import { type CalendarDay, isDay } from './day.ts'

/** A due-date rule: a fixed day, or a duration after an event. */
export type Rule = FixedDate | Duration

/** Due on a fixed day. */
export interface FixedDate {
  readonly kind: 'FIXED_DATE'
  readonly day: CalendarDay
}

/** Due `count` units after the event. The day of the event is day 0. */
export interface Duration {
  readonly kind: 'WORKING_DAYS' | 'CALENDAR_DAYS' | 'MONTHS' | 'HOURS'
  readonly count: number
}

/**
 * Reads a due-date rule: `2018-10-31`, `P2WD` (working days), `P20D` (calendar days), `P3M`
 * (calendar months) or `PT5H` (hours), counts of 0 to 9999. Undefined for anything else;
 * `ruleProblem` gives the message.
 */
export function parseRule(text: string): Rule | undefined {
  if (isDay(text)) return { kind: 'FIXED_DATE', day: text }
  const [, count, unit, hours] = durationPattern.exec(text) ?? []
  if (hours !== undefined) return { kind: 'HOURS', count: Number(hours) }
  const kind = unit === undefined ? undefined : units.get(unit)
  return kind && { kind, count: Number(count) }
}

/** The message for a text that is no rule. */
export const ruleProblem = (text: string): string =>
  `'${text}' is not a due-date rule. Write a date from 1992 on (2018-10-31), or a time after the ` +
  'event: P2WD (working days), P20D (calendar days), P3M (months), PT5H (hours).'

const durationPattern = /^(?:P(0|[1-9]\d{0,3})(WD|D|M)|PT(0|[1-9]\d{0,3})H)$/
const units: ReadonlyMap<string, Duration['kind']> = new Map([
  ['WD', 'WORKING_DAYS'],
  ['D', 'CALENDAR_DAYS'],
  ['M', 'MONTHS'],
])
