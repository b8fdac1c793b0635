import { type LocalizedText, localized } from '../../../../schema/vocabulary/language/index.ts'
import type { Line } from '../document/line.ts'
import type { RecognisedDate } from '../parsed-notice.ts'
import type { Report } from '../problem.ts'
import type { DateBase } from './choose-year.ts'
import { noSuchDay } from './date.faults.ts'
import { type StatedDate, statedDates } from './stated-dates.ts'
import { undatedPhrases } from './undated.ts'

/** A phrase that looks like a deadline and gives none. */
export interface UnreadPhrase {
  readonly line: Line
  readonly text: string
  readonly reason: LocalizedText
}

export interface DatesInText {
  readonly dates: readonly RecognisedDate[]
  readonly unread: readonly UnreadPhrase[]
}

/**
 * The due dates and time limits in paragraphs, and what looks like one. Impossible ones are reported.
 * @param deadlines cells that state nothing but deadlines
 */
export function datesIn(
  paragraphs: readonly Line[],
  base: DateBase,
  report: Report,
  deadlines: readonly Line[] = [],
): DatesInText {
  const own = deadlines.map((line) => datesInLine(line, base, report, true))
  const stated = own.flatMap(({ dates }) => dates)
  const running = paragraphs.map((line) => datesInLine(line, base, report, false))
  return {
    dates: [
      ...stated,
      // A requirement often repeats the date of its deadline cell.
      ...running
        .flatMap(({ dates }) => dates)
        .filter(({ rule }) => !stated.some((date) => date.rule === rule)),
    ],
    unread: [...own, ...running].flatMap(({ unread }) => unread),
  }
}

function datesInLine(line: Line, base: DateBase, report: Report, isDeadline: boolean): DatesInText {
  const stated = statedDates(line.text, base, isDeadline)
  for (const { text, reading } of stated)
    if (reading.kind === 'impossible') report(line, noSuchDay(text))
  const phrases = undatedPhrases(line.text, stated)
  // A deadline cell without any date is a phrase as a whole: 長期堅持.
  const unknown = isDeadline && stated.length === 0 && phrases.length === 0 ? [line.text] : phrases
  return {
    dates: stated.flatMap((date) => recognised(date, line)),
    unread: [
      ...stated.flatMap(({ text, reading }) =>
        reading.kind === 'unread' ? [{ line, text, reason: reading.note }] : [],
      ),
      ...unknown
        .filter((text) => !/^[-—/无無]*$/.test(text))
        .map((text) => ({ line, text, reason: noDay })),
    ],
  }
}

const noDay = localized('states no single day', '未寫明日期')

function recognised({ text, reading }: StatedDate, line: Line): readonly RecognisedDate[] {
  if (reading.kind !== 'due') return []
  const { rule, time, note } = reading
  return [
    {
      rule,
      text,
      place: line.place,
      ...(time === undefined ? {} : { time }),
      ...(note === undefined ? {} : { note }),
    },
  ]
}
