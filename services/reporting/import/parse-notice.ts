import { normalizedDirectory, type Directory } from './directory.ts'
import { readLetter } from './read-letter.ts'
import { readLines } from './line.ts'
import type { ParsedNotice } from './parsed-notice.ts'
import { collectProblems, type NoticeProblem } from './problem.ts'
import { readProgramme } from './read-programme.ts'
import { findTable } from './find-table.ts'
import { readTask } from './read-task.ts'

export type { Directory } from './directory.ts'
export type * from './parsed-notice.ts'
export type { NoticeProblem } from './problem.ts'

/** The notice, or all problems that must be corrected before it can be imported. */
export type ParseResult =
  | { readonly notice: ParsedNotice; readonly problems: readonly [] }
  | { readonly notice: undefined; readonly problems: readonly NoticeProblem[] }

/**
 * Parses the published text of a notice: the letter, then the table of tasks with one cell per line. Never throws: returns
 * either the notice or all its problems, in the order of the file.
 * @param directory the names, or a function that gives those of the day of signing, which is empty if it cannot be read
 */
export function parseNotice(
  text: string,
  directory: Directory | ((signedOn: string) => Directory),
): ParseResult {
  const { report, sorted } = collectProblems()
  const table = findTable(readLines(text), report)
  const letter = readLetter(table.letter, report)
  const names = normalizedDirectory(
    typeof directory === 'function' ? directory(letter.signedOn) : directory,
  )
  const { chapters, sections, tasks } = readProgramme(table.rows, report)
  const notice: ParsedNotice = {
    ...letter,
    programmeTitle: table.title,
    chapters,
    sections,
    tasks: tasks.map((task) => readTask(task, names, letter.year, report)),
  }
  const problems = sorted()
  return problems.length === 0 ? { notice, problems: [] } : { notice: undefined, problems }
}
