import { calendarDate, endOfMonth } from './calendar-date.ts'
import { durationRule } from './duration.ts'
import { NUMERAL_SIGNS, numeral } from './numerals.ts'
import { halfWidth } from './normalize.ts'

/** A date or time limit in a text; `rule` is undefined if it is impossible. */
export interface StatedDate {
  readonly rule: string | undefined
  readonly text: string
}

/**
 * Finds due dates and time limits in running text, in the order of the text, in traditional or simplified characters.
 * @param year the year of dates without one
 */
export function statedDates(text: string, year: number): readonly StatedDate[] {
  return forms
    .flatMap(({ pattern, rule }) =>
      [...halfWidth(text).matchAll(pattern)].map((match) => ({
        at: match.index,
        text: text.slice(match.index, match.index + match[0].length),
        rule: rule(match.groups ?? {}, year),
      })),
    )
    .toSorted((a, b) => a.at - b.at)
    .map(({ text: words, rule }) => ({ rule, text: words }))
}

type DateParts = Readonly<Partial<Record<string, string>>>

const count = (name: string) => `(?<${name}>[${NUMERAL_SIGNS}]+)\\s*`
const year = `(?<year>[${NUMERAL_SIGNS}]+|今|明)\\s*年\\s*`
// A match never starts inside a number (0.5, 數十), a month (10月20日內) or a yearly date (每年3月31日前).
const start = `(?<![${NUMERAL_SIGNS}.數数幾几半]|月\\s?|每年?)`
const within = '(?:以|之)?[內内]'
const before = '(?:以|之)?前'

const forms: readonly {
  readonly pattern: RegExp
  readonly rule: (parts: DateParts, noticeYear: number) => string | undefined
}[] = [
  {
    pattern: new RegExp(
      `${start}(?:${year})?${count('month')}月\\s*${count('day')}日${before}`,
      'g',
    ),
    rule: (parts, noticeYear) =>
      calendarDate(yearOf(parts, noticeYear), value(parts['month']), value(parts['day'])),
  },
  {
    pattern: new RegExp(`${start}(?:${year})?${count('month')}月底${before}`, 'g'),
    rule: (parts, noticeYear) => endOfMonth(yearOf(parts, noticeYear), value(parts['month'])),
  },
  {
    pattern: new RegExp(`${start}(?:${year}年?|年)底${before}`, 'g'),
    rule: (parts, noticeYear) => endOfMonth(yearOf(parts, noticeYear), 12),
  },
  {
    pattern: new RegExp(
      `${start}${count('count')}(?<unit>[個个]?\\s*(?:工作日|小[時时])|日|天|[個个]月)${within}`,
      'g',
    ),
    rule: (parts) => durationRule(value(parts['count']), parts['unit'] ?? ''),
  },
]

function yearOf(parts: DateParts, noticeYear: number): number {
  if (parts['year'] === undefined || parts['year'] === '今') return noticeYear
  return parts['year'] === '明' ? noticeYear + 1 : value(parts['year'])
}

function value(printed: string | undefined): number {
  return numeral(printed ?? '')
}
