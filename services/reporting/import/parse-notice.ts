import { statedInLetter } from './letter/obligations.ts'
import type { NoticeDocument } from './document/notice-document.ts'
import { findLayout } from './layout/find-layout.ts'
import { outline } from './layout/outline.ts'
import { readLayout } from './layout/read-layout.ts'
import { readLetter } from './letter/read-letter.ts'
import type { Directory } from './names/directory.ts'
import { nameIndex } from './names/name-index.ts'
import type { Note } from './note.ts'
import type { ParsedNotice } from './parsed-notice.ts'
import { collectProblems, type NoticeProblem } from './problem.ts'
import { readTask } from './read-task.ts'
import { inBothScripts } from './scripts/in-both-scripts.ts'

export type { Directory } from './names/directory.ts'
export type * from './parsed-notice.ts'
export type { NoticeProblem } from './problem.ts'

/** The notice, or all problems that must be corrected before it can be imported. */
export type ParseResult = {
  /** What was read in one of several ways, or not at all. */
  readonly notes: readonly Note[]
  readonly taskCount: number
} & (
  | { readonly notice: ParsedNotice; readonly problems: readonly [] }
  | { readonly notice: undefined; readonly problems: readonly NoticeProblem[] }
)

/**
 * Parses a notice: the letter, then its tasks in tables or in prose. Never throws: returns either the notice or all its
 * problems, in the order of the file.
 */
export function parseNotice(document: NoticeDocument, directory: Directory): ParseResult {
  const { report, sorted } = collectProblems()
  if (document.fault) {
    report(document.fault.line, document.fault.fault)
    return { notice: undefined, problems: sorted(), notes: [], taskCount: 0 }
  }
  const layout = findLayout(document.blocks, report)
  const letter = readLetter(layout.letter, report)
  const index = nameIndex(directory, letter)
  const content = readLayout(layout, letter, index, report)
  const title = content.title === '' ? letter.title : content.title
  const { chapters, sections, tasks, notes } = outline(content.entries, title, report)
  const read = tasks.map((task) => readTask(task, letter.dateBase, report))
  const stated = statedInLetter([...letter.paragraphs, ...content.rest], letter.dateBase, report)
  const { addressees: _line, paragraphs: _paragraphs, dateBase: _base, ...head } = letter
  const notice: ParsedNotice = {
    ...head,
    obligations: stated.dates,
    programmeTitle: title,
    chapters,
    sections,
    tasks: read.map(({ task }) => task),
  }
  const problems = sorted()
  const found = {
    notes: [...content.notes, ...notes, ...stated.notes, ...read.flatMap((one) => one.notes)],
    taskCount: tasks.length,
  }
  return problems.length === 0
    ? { ...found, notice: inBothScripts(notice, directory), problems: [] }
    : { ...found, notice: undefined, problems }
}
