import { type LocalizedText, localized } from '../../../../schema/vocabulary/language/index.ts'
import type { DateExpression } from './date-expression.ts'
import { numeral } from './numerals.ts'

/** The years and the day that dates without a year are counted from. */
export interface DateBase {
  /** The year that the notice is for. */
  readonly year: number
  /** YYYY-MM-DD; undefined if the notice is not signed. */
  readonly signedOn: string | undefined
}

/** A year that was read before, in the same paragraph. */
export interface EarlierDate {
  readonly year: number
  /** Whether it was printed, and the sentence has not ended since. */
  readonly isPrinted: boolean
}

export interface ChosenYear {
  readonly year: number
  /** Whether the notice prints it, as figures or as 次年. */
  readonly isPrinted: boolean
  readonly note?: LocalizedText
}

/** The year of a date, before the day of signing is considered. */
export function chooseYear(
  { year }: DateExpression,
  base: DateBase,
  earlier: EarlierDate | undefined,
): ChosenYear {
  if (year === undefined) {
    if (earlier?.isPrinted && earlier.year !== base.year)
      return { year: earlier.year, isPrinted: false, note: yearOfDateBefore(earlier.year) }
    return { year: base.year, isPrinted: false }
  }
  const signed = Number(base.signedOn?.slice(0, 4) ?? base.year)
  if (/^[今本当]$/.test(year)) return { year: signed, isPrinted: true }
  if (/^(?:去|上一?)$/.test(year)) return { year: signed - 1, isPrinted: true }
  if (!/^(?:明|次|翌|来|第二|下一?)$/.test(year))
    return { year: printedYear(year), isPrinted: true }
  // 次年 follows the date before it: 10月15日前、次年1月15日前.
  const chosen = (earlier?.year ?? base.year) + 1
  return { year: chosen, isPrinted: true, note: yearAfter(chosen) }
}

function printedYear(printed: string): number {
  const value = numeral(printed)
  return value < 100 ? 2000 + value : value
}

const yearOfDateBefore = (year: number) =>
  localized(`${year}, the year of the date before it`, `承前一日期的${year}年`)

const yearAfter = (year: number) => localized(`the year meant is ${year}`, `所指為${year}年`)

/** A day without a year is never before the signing: it is then in the next year. */
export function afterSigning(
  read: (year: number) => string | undefined,
  { year, isPrinted, note }: ChosenYear,
  { signedOn }: DateBase,
  isWholeYear: boolean,
): {
  readonly date: string | undefined
  readonly year: number
  readonly note: LocalizedText | undefined
} {
  const date = read(year)
  if (isPrinted || date === undefined || signedOn === undefined) return { date, year, note }
  const isPast = date < signedOn
  if (!isPast && !(isWholeYear && daysBetween(signedOn, date) < FEWEST_DAYS))
    return { date, year, note }
  const why = isPast
    ? localized(
        `${year + 1} is taken, since ${date} is before the signing`,
        `${date}早於成文日期，取${year + 1}年`,
      )
    : localized(
        `${year + 1} is taken, since ${year} ends ${daysBetween(signedOn, date)} days after the signing`,
        `成文時距${year}年底僅${daysBetween(signedOn, date)}日，取${year + 1}年`,
      )
  return { date: read(year + 1), year: year + 1, note: why }
}

// A notice signed so late in December does not mean the year that is ending.
const FEWEST_DAYS = 14

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000
