import { calendarDate, endOfMonth } from './calendar-date.ts'
import { duration } from './duration.ts'
import { NUMERAL_SIGNS, numeral } from './numerals.ts'
import { halfWidth } from './wording.ts'

/** A limit the text states; `rule` is undefined when there is no such day or length of time. */
export interface StatedDate {
  readonly rule: string | undefined
  readonly text: string
}

/**
 * Due dates and time limits in running text, in the order printed.
 * A date without a year falls in `year`. Reads traditional and simplified characters.
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

type Said = Readonly<Partial<Record<string, string>>>

const count = (name: string) => `(?<${name}>[${NUMERAL_SIGNS}]+)\\s*`
const year = `(?<year>[${NUMERAL_SIGNS}]+|今|明)\\s*年\\s*`
// Never start inside a number (0.5, 數十), a month (10月20日內) or a yearly date (每年3月31日前),
// which is no single day.
const start = `(?<![${NUMERAL_SIGNS}.數数幾几半]|月\\s?|每年?)`
const within = '(?:以|之)?[內内]'
const before = '(?:以|之)?前'

const forms: readonly {
  readonly pattern: RegExp
  readonly rule: (said: Said, noticeYear: number) => string | undefined
}[] = [
  {
    pattern: new RegExp(
      `${start}(?:${year})?${count('month')}月\\s*${count('day')}日${before}`,
      'g',
    ),
    rule: (said, noticeYear) =>
      calendarDate(yearSaid(said, noticeYear), value(said['month']), value(said['day'])),
  },
  {
    pattern: new RegExp(`${start}(?:${year})?${count('month')}月底${before}`, 'g'),
    rule: (said, noticeYear) => endOfMonth(yearSaid(said, noticeYear), value(said['month'])),
  },
  {
    pattern: new RegExp(`${start}(?:${year}年?|年)底${before}`, 'g'),
    rule: (said, noticeYear) => endOfMonth(yearSaid(said, noticeYear), 12),
  },
  {
    pattern: new RegExp(
      `${start}${count('count')}(?<unit>[個个]?\\s*(?:工作日|小[時时])|日|天|[個个]月)${within}`,
      'g',
    ),
    rule: (said) => duration(value(said['count']), said['unit'] ?? ''),
  },
]

function yearSaid(said: Said, noticeYear: number): number {
  if (said['year'] === undefined || said['year'] === '今') return noticeYear
  return said['year'] === '明' ? noticeYear + 1 : value(said['year'])
}

function value(printed: string | undefined): number {
  return numeral(printed ?? '')
}
