import type { Calendar } from './calendar.ts'
import type { Clock } from './clock.ts'
import { dueOf } from './due.ts'
import { dayOf } from './zone.ts'

/** The most moments that are remembered for a calendar: some rules, each for a few years of days. */
const maxMoments = 10_000

const moments = new WeakMap<Calendar, Map<string, number>>()

/**
 * The due moment of a clock, as `dueOf` computes it with every step; null while it is paused. Without pauses and extensions a
 * rule of days gives the same moment for all events of a day, which is computed once.
 */
export const dueMomentOf = (clock: Clock, calendar: Calendar): Date | null => {
  const { rule, anchor, roll = 'NONE', pauses = [], extensions = [] } = clock
  if (!anchor || rule.kind === 'HOURS' || pauses.length > 0 || extensions.length > 0)
    return momentOf(clock, calendar)
  const known = moments.get(calendar) ?? new Map<string, number>()
  moments.set(calendar, known)
  const term = rule.kind === 'FIXED_DATE' ? rule.day : rule.count
  const key = `${rule.kind} ${term} ${roll} ${dayOf(anchor)}`
  const moment = known.get(key)
  if (moment !== undefined) return new Date(moment)
  const due = momentOf(clock, calendar)
  if (known.size >= maxMoments) known.clear()
  if (due) known.set(key, due.getTime())
  return due
}

const momentOf = (clock: Clock, calendar: Calendar): Date | null => {
  const due = dueOf(clock, calendar)
  return due.paused ? null : due.dueAt
}
