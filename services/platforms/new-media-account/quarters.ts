import type { CalendarDay } from '../../kit/calendar/index.ts'

/** `Q1` to `Q4` */
export const quarterOf = (day: CalendarDay): string => `Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

const quarters = ['Q1', 'Q2', 'Q3', 'Q4']

/** The quarters of a year from the one of the day on; all if the day is in an earlier year. */
export const quartersFrom = (day: CalendarDay, year: number): readonly string[] =>
  day < `${year}-01-01` ? quarters : quarters.slice(quarters.indexOf(quarterOf(day)))
