import chineseDays from 'chinese-days'
import type { CalendarDay } from './day.ts'
import type { LocalizedText } from '../../../schema/vocabulary/index.ts'
import { holidayName } from './holiday-name.ts'

/**
 * The State Council's yearly notices on holidays.
 * `years` are the years with a known notice; `entry` is the entry of a day in the notices, undefined
 * where they do not mention it and the weekday decides.
 */
export interface Gazette {
  readonly years: readonly number[]
  readonly entry: (day: CalendarDay) => GazetteEntry | undefined
}

/** A day that a notice mentions: a holiday, or a working day that makes up for one (調休上班). */
interface GazetteEntry {
  readonly working: boolean
  readonly holiday: LocalizedText
}

/**
 * China's gazetted holidays, from the package `chinese-days`.
 * Its last year is final except for the last days of December, which the next year's notice
 * (published in November or December) may still change.
 */
export const chinaGazette: Gazette = {
  get years() {
    return candidates.filter((year) =>
      statutoryHolidays.every((date) => entryOf(`${year}-${date}`) !== undefined),
    )
  },
  entry: entryOf,
}

function entryOf(day: CalendarDay): GazetteEntry | undefined {
  const { name, work } = chineseDays.getDayDetail(day)
  // A mentioned day is named 'Spring Festival,春节,3', any other day by its weekday. That weekday is
  // not used, since the package computes it in the machine's time zone.
  const [en, hans] = name.split(',')
  if (en === undefined || hans === undefined) return undefined
  return { working: work, holiday: holidayName(en, hans) }
}

// Every notice mentions these three days, so a year without them has no notice.
const statutoryHolidays = ['01-01', '05-01', '10-01']
const candidates = Array.from({ length: 2100 - 1992 }, (_, index) => 1992 + index)
