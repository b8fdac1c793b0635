import type { EntityManager } from 'typeorm'
import { type Calendar, chinaCalendar, type GazettedYear } from '../calendar/index.ts'
import { ReplicatedCalendarYear } from './replicated-calendar-year.ts'

/** The calendar with the years that were imported into a store. @param calendar China's if left out */
export const calendarIn = async (
  manager: EntityManager,
  calendar: Calendar = chinaCalendar,
): Promise<Calendar> => {
  const base = bases.get(calendar) ?? calendar
  const rows = await manager.find(ReplicatedCalendarYear, { order: { id: 'ASC' } })
  if (rows.length === 0) return base
  const content = JSON.stringify(rows)
  const known = latest.get(base)
  if (known?.content === content) return known.calendar
  const extended = base.withYears(rows.map(({ id, days }) => ({ year: Number(id), days })))
  bases.set(extended, base)
  latest.set(base, { content, calendar: extended })
  return extended
}

/** A calendar with other imported years than it has. */
export const withImportedYears = (calendar: Calendar, years: readonly GazettedYear[]): Calendar => {
  const base = bases.get(calendar) ?? calendar
  return years.length === 0 ? base : base.withYears(years)
}

// The tables of a calendar's years are computed once for each content.
const latest = new WeakMap<Calendar, { readonly content: string; readonly calendar: Calendar }>()
const bases = new WeakMap<Calendar, Calendar>()
