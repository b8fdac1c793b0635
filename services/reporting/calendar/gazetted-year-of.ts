import {
  type GazettedDay,
  type GazettedYear,
  isDay,
  weekdayOf,
  yearOf,
} from '../../kit/calendar/index.ts'
import type { CalendarFile, StatedDay } from './read-calendar-file.ts'

/** The gazetted year that a file states, or every problem of it with its place. */
export const gazettedYearOf = (file: CalendarFile): GazettedYear | readonly string[] => {
  if (file.problems.length > 0) return file.problems
  const read = file.days.map((day) => ({ day, parsed: parseDay(day) }))
  const problems = read.flatMap(({ day, parsed }) =>
    typeof parsed === 'string' ? [`${day.place}: ${parsed}`] : [],
  )
  if (problems.length > 0) return problems
  const days = read.flatMap(({ day, parsed }) =>
    typeof parsed === 'string' ? [] : [{ ...parsed, place: day.place }],
  )
  const year = file.year ?? Math.max(...days.map(({ date }) => yearOf(date)))
  const wrong = [
    ...refuseRange(year, days),
    ...refuseRepeated(days),
    ...refuseIncomplete(year, days),
  ]
  if (wrong.length > 0) return wrong
  const sorted = days.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return { year, days: sorted.map(({ date, isOffDay, name }) => ({ date, isOffDay, name })) }
}

interface PlacedDay extends GazettedDay {
  readonly place: string
}

const parseDay = ({ date, isOffDay, name }: StatedDay): GazettedDay | string => {
  if (!isDay(date)) return `"${date}" is not a day. Write it as 2027-01-01.`
  const kind = kinds.get(isOffDay.toLowerCase())
  if (kind === undefined)
    return `"${isOffDay}" does not say whether ${date} is a day off. Write true (or 休) for a day off, false (or 班) for a working day.`
  if (!kind && weekdayOf(date) % 6 !== 0)
    return `${date} is no Saturday or Sunday, so it is a working day without being listed. List it only if it is a day off.`
  return { date, isOffDay: kind, name }
}

const kinds: ReadonlyMap<string, boolean> = new Map([
  ...['true', '休', '放假', '是', 'off'].map((text) => [text, true] as const),
  ...['false', '班', '上班', '否', 'work'].map((text) => [text, false] as const),
])

const refuseRange = (year: number, days: readonly PlacedDay[]): readonly string[] =>
  days
    .filter(({ date }) => yearOf(date) !== year && !date.startsWith(`${year - 1}-12-`))
    .map(
      ({ place, date }) =>
        `${place}: ${date} is not in ${year}, nor in the December before. Import one year from one file.`,
    )

const refuseRepeated = (days: readonly PlacedDay[]): readonly string[] =>
  days
    .filter((day, index) => days.findIndex(({ date }) => date === day.date) !== index)
    .map(({ place, date }) => `${place}: ${date} is listed before. List each day once.`)

/** Every year has these holidays by law, so a file without one of them is not the whole year. */
const refuseIncomplete = (year: number, days: readonly PlacedDay[]): readonly string[] => {
  const off = new Set(days.filter(({ isOffDay }) => isOffDay).map(({ date }) => date))
  return ['01-01', '05-01', '10-01']
    .filter((date) => !off.has(`${year}-${date}`))
    .map(
      (date) =>
        `${year}-${date} is a holiday by law, and the file does not list it as a day off. Give the whole year.`,
    )
}
