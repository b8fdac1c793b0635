import { taskText } from '../programme/item-text.ts'
import {
  type LocalizedText,
  joinTexts,
  localized,
  verbatim,
} from '../../../schema/vocabulary/language/index.ts'
import type { RecognisedDate } from './parsed-notice.ts'
import type { ParseResult } from './parse-notice.ts'

/** A line of the report about how a notice was read. */
export interface Reading {
  readonly kind: 'tasks' | 'chapter' | 'date' | 'note'
  readonly place: LocalizedText
  /** The word `task` with its number, or `letter`. */
  readonly item: LocalizedText
  /** The printed words. */
  readonly words: string
  /** What they were read as. */
  readonly readAs: LocalizedText
}

/** How many tasks, chapters and sections a notice has. */
export const outlineText = (tasks: number, chapters: number, sections: number): LocalizedText =>
  localized(
    `${tasks} tasks in ${chapters} chapters and ${sections} sections`,
    `${chapters} 章 ${sections} 節,共 ${tasks} 項任務`,
  )

/** How many tasks were read, every date with its words, and every phrase that looks like a date and is none. */
export function readingsOf({ notice, notes, taskCount }: ParseResult): readonly Reading[] {
  const chapters = notice?.chapters.length ?? 0
  const count: Reading = {
    kind: 'tasks',
    place: verbatim(''),
    item: notice ? verbatim(notice.docNo) : ofNotice,
    words: notice?.programmeTitle ?? '',
    readAs: notice
      ? outlineText(taskCount, chapters, notice.sections.length)
      : localized(`${taskCount} tasks`, `${taskCount} 項任務`),
  }
  const dates = [
    ...(notice?.obligations ?? []).map((date) => readingOf(date, localized('letter', '正文'))),
    ...(notice?.tasks ?? []).flatMap((task) =>
      task.dates.map((date) => readingOf(date, taskText(task.number))),
    ),
  ]
  const others = notes.map(({ line, text, note, task }): Reading => ({
    kind: 'note',
    place: line.place,
    item: task === undefined ? ofNotice : taskText(task),
    words: text,
    readAs: note,
  }))
  return [count, ...dates, ...others]
}

const ofNotice = localized('notice', '通知')

const withRemarks = (rule: string, { en, hant }: LocalizedText): LocalizedText =>
  localized(`${rule} (${en})`, `${rule}(${hant})`)

function readingOf(
  { rule, text, place, time, note }: RecognisedDate,
  item: LocalizedText,
): Reading {
  // The hub counts whole days; the hour stays in the words of the deadline.
  const hour =
    time === undefined
      ? undefined
      : localized(`the hour ${time} is kept in words`, `鐘點 ${time} 只作文字保留`)
  const remarks = [hour, note].filter((part) => part !== undefined)
  return {
    kind: 'date',
    place,
    item,
    words: text,
    readAs: remarks.length > 0 ? withRemarks(rule, joinTexts(remarks, '; ', ';')) : verbatim(rule),
  }
}
