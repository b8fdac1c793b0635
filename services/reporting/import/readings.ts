import type { RecognisedDate } from './parsed-notice.ts'
import type { ParseResult } from './parse-notice.ts'

/** A line of the report about how a notice was read. */
export interface Reading {
  readonly kind: 'tasks' | 'date' | 'note'
  readonly place: string
  /** The word `task` with its number, or `letter`. */
  readonly item: string
  /** The printed words. */
  readonly words: string
  /** What they were read as. */
  readonly readAs: string
}

/** How many tasks were read, every date with its words, and every phrase that looks like a date and is none. */
export function readingsOf({ notice, notes, taskCount }: ParseResult): readonly Reading[] {
  const chapters = notice?.chapters.length ?? 0
  const count: Reading = {
    kind: 'tasks',
    place: '',
    item: notice?.docNo ?? 'notice',
    words: notice?.programmeTitle ?? '',
    readAs: notice
      ? `${taskCount} tasks in ${chapters} chapters and ${notice.sections.length} sections`
      : `${taskCount} tasks`,
  }
  const dates = [
    ...(notice?.obligations ?? []).map((date) => readingOf(date, 'letter')),
    ...(notice?.tasks ?? []).flatMap((task) =>
      task.dates.map((date) => readingOf(date, `task ${task.number}`)),
    ),
  ]
  const others = notes.map(({ line, text, note, task }): Reading => ({
    kind: 'note',
    place: line.place,
    item: task === undefined ? 'notice' : `task ${task}`,
    words: text,
    readAs: note,
  }))
  return [count, ...dates, ...others]
}

function readingOf({ rule, text, place, time, note }: RecognisedDate, item: string): Reading {
  // The hub counts whole days; the hour stays in the words of the deadline.
  const hour = time === undefined ? undefined : `the hour ${time} is kept in words 鐘點只作文字保留`
  const remarks = [hour, note].filter((part) => part !== undefined)
  return {
    kind: 'date',
    place,
    item,
    words: text,
    readAs: remarks.length > 0 ? `${rule} (${remarks.join('; ')})` : rule,
  }
}
