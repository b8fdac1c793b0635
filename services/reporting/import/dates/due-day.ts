import { type LocalizedText, localized } from '../../../../schema/vocabulary/language/index.ts'
import { calendarDate, endOfMonth } from './calendar-date.ts'
import type { DateExpression } from './date-expression.ts'
import { numeral } from './numerals.ts'

/** The last day of a date in a year, and how it was read if that is a choice. */
export interface DueDay {
  /** YYYY-MM-DD; undefined if no calendar has it. */
  readonly date: string | undefined
  readonly note?: LocalizedText
}

/** @param isBefore whether 前 stands after it, so that a whole month or year ends before it begins */
export function dueDay(expression: DateExpression, year: number, isBefore: boolean): DueDay {
  const { month, day, part, quarter, half, yearEnd } = expression
  if (month !== undefined && day !== undefined)
    return { date: calendarDate(year, numeral(month), numeral(day)) }
  if (month !== undefined) return dayOfMonth(year, numeral(month), part, isBefore)
  if (quarter !== undefined)
    return { date: endOfMonth(year, 3 * numeral(quarter)), note: lastDayOf('quarter', '季度') }
  if (half !== undefined)
    return {
      date: endOfMonth(year, half === '上半年' ? 6 : 12),
      note: lastDayOf('half-year', '半年'),
    }
  if (yearEnd !== undefined)
    return {
      date: endOfMonth(year, 12),
      ...(yearEnd === '内' ? { note: lastDayOf('year', '年') } : {}),
    }
  return {
    date: endOfMonth(isBefore ? year - 1 : year, 12),
    note: isBefore
      ? localized('read as the last day before that year', '按該年之前的最後一天計')
      : lastDayOf('year', '年'),
  }
}

function dayOfMonth(
  year: number,
  month: number,
  part: string | undefined,
  isBefore: boolean,
): DueDay {
  const tens = { 初: 5, 上旬: 10, 中旬: 20 }[part ?? '']
  if (tens !== undefined)
    return {
      date: calendarDate(year, month, tens),
      note: localized(`read as day ${tens} of the month`, `按當月${tens}日計`),
    }
  if (part === '下旬') return { date: endOfMonth(year, month), note: lastDayOf('month', '當月') }
  if (part !== undefined) return { date: endOfMonth(year, month) }
  if (!isBefore) return { date: endOfMonth(year, month), note: lastDayOf('month', '當月') }
  const date = month === 1 ? endOfMonth(year - 1, 12) : endOfMonth(year, month - 1)
  return {
    date: endOfMonth(year, month) && date,
    note: localized('read as the last day before that month', '按該月之前的最後一天計'),
  }
}

const lastDayOf = (english: string, chinese: string): LocalizedText =>
  localized(`read as the last day of the ${english}`, `按${chinese}最後一天計`)
