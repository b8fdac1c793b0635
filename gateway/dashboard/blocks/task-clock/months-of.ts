import type { TaskClockQuery } from './task-clock.generated.ts'

type Steps = NonNullable<NonNullable<TaskClockQuery['assignment']>['dueDateSteps']>
export type Step = Steps[number]

export interface CalendarDay {
  readonly day: string
  readonly date: number
  /** What the clock did on the day; most days of a fixed date have none. */
  readonly steps: readonly Step[]
}

export interface CalendarMonth {
  /** `YYYY-MM`. */
  readonly month: string
  /** Days of the week before the first, Monday first. */
  readonly blanks: number
  readonly days: readonly CalendarDay[]
}

/** The months from the first step to the last, with what the clock did on each day. */
export const monthsOf = (steps: readonly Step[]): readonly CalendarMonth[] => {
  const days = steps.map(({ day }) => day).toSorted()
  const [first, last] = [days[0]?.slice(0, 7), days.at(-1)?.slice(0, 7)]
  if (!first || !last) return []
  const months: CalendarMonth[] = []
  for (let month = first; month <= last; month = nextMonth(month))
    months.push(monthWith(month, steps))
  return months
}

const partsOf = (month: string): readonly [number, number] => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return [year, number]
}

const nextMonth = (month: string): string => {
  const [year, number] = partsOf(month)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}

const monthWith = (month: string, steps: readonly Step[]): CalendarMonth => {
  const [year, number] = partsOf(month)
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return {
    month,
    blanks: (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7,
    days: Array.from({ length }, (_, index) => {
      const day = `${month}-${String(index + 1).padStart(2, '0')}`
      return { day, date: index + 1, steps: steps.filter((step) => step.day === day) }
    }),
  }
}
