import { localized, type LocalizedText } from '../../../schema/vocabulary/index.ts'
import {
  type GazettedDay,
  type GazettedYear,
  isDay,
  weekdayOf,
  yearOf,
} from '../../kit/calendar/index.ts'
import type { CalendarFile, StatedDay } from './read-calendar-file.ts'

/** The gazetted year that a file states, or every problem of it with its place. */
export const gazettedYearOf = (file: CalendarFile): GazettedYear | readonly LocalizedText[] => {
  if (file.problems.length > 0) return file.problems
  const read = file.days.map((day) => ({ day, parsed: parseDay(day) }))
  const problems = read.flatMap(({ day, parsed }) =>
    'en' in parsed ? [localized(`${day.place}: ${parsed.en}`, `${day.place}:${parsed.hant}`)] : [],
  )
  if (problems.length > 0) return problems
  const days = read.flatMap(({ day, parsed }) =>
    'en' in parsed ? [] : [{ ...parsed, place: day.place }],
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

const parseDay = ({ date, isOffDay, name }: StatedDay): GazettedDay | LocalizedText => {
  if (!isDay(date))
    return localized(
      `"${date}" is not a day. Write it as 2027-01-01.`,
      `「${date}」不是日期,請按 2027-01-01 填寫。`,
    )
  const kind = kinds.get(isOffDay.toLowerCase())
  if (kind === undefined)
    return localized(
      `"${isOffDay}" does not say whether ${date} is a day off. Write true (or 休) for a day off, false (or 班) for a working day.`,
      `「${isOffDay}」未說明 ${date} 是否放假:放假請填 true 或「休」,上班請填 false 或「班」。`,
    )
  if (!kind && weekdayOf(date) % 6 !== 0)
    return localized(
      `${date} is no Saturday or Sunday, so it is a working day without being listed. List it only if it is a day off.`,
      `${date} 不是星期六或星期日,不列出即為工作日;放假時才列出。`,
    )
  return { date, isOffDay: kind, name }
}

const kinds: ReadonlyMap<string, boolean> = new Map([
  ...['true', '休', '放假', '是', 'off'].map((text) => [text, true] as const),
  ...['false', '班', '上班', '否', 'work'].map((text) => [text, false] as const),
])

const refuseRange = (year: number, days: readonly PlacedDay[]): readonly LocalizedText[] =>
  days
    .filter(({ date }) => yearOf(date) !== year && !date.startsWith(`${year - 1}-12-`))
    .map(({ place, date }) =>
      localized(
        `${place}: ${date} is not in ${year}, nor in the December before. Import one year from one file.`,
        `${place}:${date} 不在 ${year} 年或上年十二月,一個文件請只含一年。`,
      ),
    )

const refuseRepeated = (days: readonly PlacedDay[]): readonly LocalizedText[] =>
  days
    .filter((day, index) => days.findIndex(({ date }) => date === day.date) !== index)
    .map(({ place, date }) =>
      localized(
        `${place}: ${date} is listed before. List each day once.`,
        `${place}:${date} 重複,每天請只列一次。`,
      ),
    )

/** Every year has these holidays by law, so a file without one of them is not the whole year. */
const refuseIncomplete = (year: number, days: readonly PlacedDay[]): readonly LocalizedText[] => {
  const off = new Set(days.filter(({ isOffDay }) => isOffDay).map(({ date }) => date))
  return ['01-01', '05-01', '10-01']
    .filter((date) => !off.has(`${year}-${date}`))
    .map((date) =>
      localized(
        `${year}-${date} is a holiday by law, and the file does not list it as a day off. Give the whole year.`,
        `${year}-${date} 為法定節假日,文件未將其列為放假,請提供全年安排。`,
      ),
    )
}
