import { byWording, type Directory } from './directory.ts'
import { readLetter } from './letter.ts'
import { readLines } from './lines.ts'
import type { ParsedNotice } from './notice.ts'
import { collectProblems, type NoticeProblem } from './problem.ts'
import { readProgramme } from './programme.ts'
import { findTable } from './table.ts'
import { readTask } from './task.ts'

export type { Directory } from './directory.ts'
export type * from './notice.ts'
export type { NoticeProblem } from './problem.ts'

/** The notice, or everything that has to be mended before it can be read. */
export type Parsed =
  | { readonly notice: ParsedNotice; readonly problems: readonly [] }
  | { readonly notice: undefined; readonly problems: readonly NoticeProblem[] }

/**
 * Reads a notice as published: the letter, then its table of tasks with one cell per line.
 * Never throws; a notice with any problem is not handed out, and all its problems are named,
 * in the order of the file.
 */
export function parseNotice(text: string, directory: Directory): Parsed {
  const { report, sorted } = collectProblems()
  const names = byWording(directory)
  const table = findTable(readLines(text), report)
  const letter = readLetter(table.letter, report)
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
