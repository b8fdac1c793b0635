import chineseDays from 'chinese-days'
import type { Day } from './day.ts'
import { type HolidayName, holidayName } from './holiday-name.ts'

/**
 * The State Council's yearly notice on holidays, as far as it is held.
 * `years` are those whose notice is held; `entry` is what the notices say of a day, undefined
 * where they are silent and the weekday decides.
 */
export interface Gazette {
  readonly years: readonly number[]
  readonly entry: (day: Day) => GazetteEntry | undefined
}

/** A day that a notice names: off for a holiday, or worked to make up for it. */
export interface GazetteEntry {
  readonly working: boolean
  readonly holiday: HolidayName
}

/**
 * China's gazetted holidays, from the package `chinese-days`.
 * Its last year is final except for the last days of December, which the next year's notice
 * (published in November or December) can still swap around New Year.
 */
export const chinaGazette: Gazette = {
  get years() {
    return candidates.filter((year) =>
      statutoryHolidays.every((date) => entryOf(`${year}-${date}`) !== undefined),
    )
  },
  entry: entryOf,
}

function entryOf(day: Day): GazetteEntry | undefined {
  const { name, work } = chineseDays.getDayDetail(day)
  // A named day reads 'Spring Festival,春节,3', any other its weekday. That weekday is not used:
  // the package takes it from the machine's time zone and is a day off west of Greenwich.
  const [en, hans] = name.split(',')
  if (en === undefined || hans === undefined) return undefined
  return { working: work, holiday: holidayName(en, hans) }
}

// Every notice names these three, whatever else it moves; a year without them is not held.
const statutoryHolidays = ['01-01', '05-01', '10-01']
const candidates = Array.from({ length: 2100 - 1992 }, (_, index) => 1992 + index)
