import {
  type LocalizedText,
  joinTexts,
  localized,
} from '../../../../schema/vocabulary/language/index.ts'
import { foldInPlace } from '../document/normalize.ts'
import { afterSigning, chooseYear, type DateBase, type EarlierDate } from './choose-year.ts'
import { dueMarkOf } from './date-context.ts'
import { type DateExpression, dateExpressions } from './date-expression.ts'
import { dueDay } from './due-day.ts'
import { durations } from './durations.ts'
import { withoutTitles } from './without-titles.ts'

/** A due date, a time limit, or a phrase that looks like one. */
export interface StatedDate {
  readonly at: number
  readonly end: number
  /** The printed wording. */
  readonly text: string
  readonly reading:
    | {
        readonly kind: 'due'
        readonly rule: string
        readonly time?: string
        readonly note?: LocalizedText
      }
    | { readonly kind: 'impossible' }
    | { readonly kind: 'unread'; readonly note: LocalizedText }
}

/**
 * Finds due dates and time limits in running text, in the order of the text, in traditional or simplified characters.
 * @param isDeadline whether the text states nothing but deadlines, so that a date needs no 前
 */
export function statedDates(
  text: string,
  base: DateBase,
  isDeadline = false,
): readonly StatedDate[] {
  const folded = withoutTitles(foldInPlace(text))
  const limits = durations(folded)
  const expressions = dateExpressions(folded).filter(
    ({ at, end }) => !limits.some((limit) => limit.at < end && at < limit.end),
  )
  const dates: StatedDate[] = []
  let earlier: EarlierDate | undefined
  for (const [index, expression] of expressions.entries()) {
    const previous = expressions[index - 1]
    const isNewSentence = previous && /[。;]/.test(folded.slice(previous.end, expression.at))
    const inSentence = earlier && isNewSentence ? { ...earlier, isPrinted: false } : earlier
    const mark =
      dueMarkOf(expressions, index, folded) ?? (isDeadline ? plain(expression) : undefined)
    if (!mark || (isDeadline && isStartOfRange(expression, expressions[index + 1], folded))) {
      if (looksDue(expression, folded)) dates.push(unread(text, expression, notADeadline))
      continue
    }
    const { date, year, reading } = readingOf(text, expression, mark, base, inSentence)
    if (date !== undefined)
      earlier = {
        year,
        isPrinted: expression.year !== undefined || (inSentence?.isPrinted ?? false),
      }
    dates.push({ at: mark.at, end: mark.end, text: text.slice(mark.at, mark.end), reading })
  }
  const all = limits.map(({ at, end, rule }): StatedDate => ({
    at,
    end,
    text: text.slice(at, end),
    reading: rule === undefined ? { kind: 'impossible' } : { kind: 'due', rule },
  }))
  return [...dates, ...all].toSorted((a, b) => a.at - b.at)
}

type Mark = NonNullable<ReturnType<typeof dueMarkOf>>

function readingOf(
  text: string,
  expression: DateExpression,
  { isBefore, time }: Mark,
  base: DateBase,
  earlier: EarlierDate | undefined,
) {
  const chosen = chooseYear(expression, base, earlier)
  const isWholeYear = expression.yearEnd !== undefined
  const read = (year: number) => dueDay(expression, year, isBefore)
  const { date, year, note } = afterSigning((at) => read(at).date, chosen, base, isWholeYear)
  const notes = [note, read(year).note].filter((part) => part !== undefined)
  const reading: StatedDate['reading'] =
    date === undefined
      ? { kind: 'impossible' }
      : base.signedOn !== undefined && date < base.signedOn
        ? {
            kind: 'unread',
            note: localized(`${date} is before the signing`, `${date}早於成文日期`),
          }
        : {
            kind: 'due',
            rule: date,
            ...(time === undefined ? {} : { time: text.slice(...time).trim() }),
            ...(notes.length > 0 ? { note: joinTexts(notes, '; ', ';') } : {}),
          }
  return { date, year, reading }
}

const plain = ({ at, end }: DateExpression): Mark => ({ at, end, isBefore: false, time: undefined })

function looksDue({ at, year, month, day, part, quarter, half }: DateExpression, folded: string) {
  if (month !== undefined) return day !== undefined || part !== undefined || year !== undefined
  return quarter !== undefined || half !== undefined || /[到至]$/.test(folded.slice(0, at))
}

function isStartOfRange(
  { end }: DateExpression,
  next: DateExpression | undefined,
  folded: string,
): boolean {
  return next !== undefined && /^\s*(?:至|到|-|—|–|~|～)+\s*$/.test(folded.slice(end, next.at))
}

const unread = (text: string, { at, end }: DateExpression, note: LocalizedText): StatedDate => ({
  at,
  end,
  text: text.slice(at, end),
  reading: { kind: 'unread', note },
})

const notADeadline = localized('no words make it a deadline', '未寫明是期限')
