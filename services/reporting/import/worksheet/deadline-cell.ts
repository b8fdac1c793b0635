import {
  type LocalizedText,
  joinTexts,
  localized,
  verbatim,
} from '../../../../schema/vocabulary/language/index.ts'
import { isDay, parseRule } from '../../../kit/calendar/index.ts'
import { readDay } from '../../../kit/tables/index.ts'
import type { TaskDefinition } from '../../programme/programme-definition.ts'
import { DeadlineKind } from '../../task/task-parts.ts'
import type { DateBase } from '../dates/choose-year.ts'
import { statedDates } from '../dates/stated-dates.ts'

type Deadline = NonNullable<TaskDefinition['deadlines']>[number]

/** A deadline in a cell: a day, a time limit or a kind without a day, and the printed words; empty if set by hand. */
export interface WrittenDeadline {
  readonly code: string
  readonly words: string
}

/** The words for kinds without a day. */
const kinds: Readonly<Partial<Record<DeadlineKind, LocalizedText>>> = {
  [DeadlineKind.CONTINUOUS]: localized('continuous', '持續'),
  [DeadlineKind.TIMELY]: localized('timely', '及時'),
  [DeadlineKind.EVENT]: localized('afterwards', '事後'),
  [DeadlineKind.NONE]: localized('undated', '無期限'),
}

/** Reads a line of a cell; undefined for what is no deadline. */
export const readDeadline = (
  line: string,
  base: DateBase,
): readonly WrittenDeadline[] | undefined => {
  const whole = readDay(line)
  if (whole !== undefined && isDay(whole)) return [{ code: whole, words: '' }]
  const [, first = '', words = ''] = /^(\S+)(?:\s+(.*))?$/.exec(line) ?? []
  const code = codeIn(first)
  if (code !== undefined) return [{ code, words }]
  const stated = statedDates(line, base, true)
  const due = stated.flatMap(({ text, reading }) =>
    reading.kind === 'due' ? [{ code: reading.rule, words: text }] : [],
  )
  return due.length > 0 && due.length === stated.length ? due : undefined
}

const codeIn = (word: string): string | undefined => {
  const day = readDay(word)
  if (day !== undefined && isDay(day)) return day
  const rule = word.toUpperCase()
  if (parseRule(rule)) return rule
  return Object.values(kinds).find(({ en, hant, hans }) =>
    [en, hant, hans].includes(word.toLowerCase()),
  )?.hant
}

/** The lines of a cell for the deadlines of a task. */
export const deadlineCell = (deadlines: readonly WrittenDeadline[]): LocalizedText =>
  joinTexts(
    deadlines.map(({ code, words }) =>
      joinTexts([kindText(code), ...(words === '' ? [] : [verbatim(words)])], ' ', ' '),
    ),
    '\n',
    '\n',
  )

/** A kind by its word; what is no kind is the same in every language. */
const kindText = (code: string): LocalizedText =>
  Object.values(kinds).find(({ hant }) => hant === code) ?? verbatim(code)

/** A stored deadline as a worksheet has it. */
export const writtenDeadline = (deadline: Deadline): WrittenDeadline => {
  const { kind, date, rule, words, whatHant } = deadline
  const code = date ?? rule ?? kinds[kind]?.hant ?? kind
  const text = oneLine(words ?? whatHant)
  return { code, words: text === code ? '' : text }
}

export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

interface CorrectedDeadline extends WrittenDeadline {
  readonly wordsHant: string
}

/** All deadlines of a corrected task; those that are stored already stay as they are. */
export const correctedDeadlines = (
  stored: readonly Deadline[],
  written: readonly CorrectedDeadline[],
): readonly Deadline[] =>
  written.map((one) => {
    const known = stored.find((deadline) => {
      const { code, words } = writtenDeadline(deadline)
      return code === one.code && words === one.words
    })
    return known ?? newDeadline(one)
  })

const newDeadline = ({ code, words, wordsHant }: CorrectedDeadline): Deadline => {
  const text =
    words === '' ? { whatHant: code, whatEn: code } : { whatHant: wordsHant, whatEn: words }
  return { ...partsOf(code), words: words === '' ? null : words, ...text }
}

const partsOf = (code: string): Pick<Deadline, 'kind' | 'date' | 'rule'> => {
  const rule = parseRule(code)
  if (rule?.kind === 'FIXED_DATE') return { kind: DeadlineKind.FIXED, date: code, rule: null }
  if (rule) return { kind: DeadlineKind.DURATION, date: null, rule: code }
  const kind = Object.values(DeadlineKind).find((one) => kinds[one]?.hant === code)
  return { kind: kind ?? DeadlineKind.NONE, date: null, rule: null }
}
