import { type Heading, type HeadingKind, headingOf, numbering } from './headings.ts'
import type { Line } from './lines.ts'
import type { ParsedChapter, ParsedSection } from './notice.ts'
import type { Report } from './problem.ts'
import { belongsToNoTask, noTasks, nothingUnder, outside } from './table.faults.ts'

/** The rows of the table, sorted under their headings. */
export interface NoticeProgramme {
  readonly chapters: readonly ParsedChapter[]
  readonly sections: readonly ParsedSection[]
  readonly tasks: readonly TaskRow[]
}

/** A task heading and the lines printed under it. */
export interface TaskRow {
  readonly heading: Line
  readonly number: number
  readonly title: string
  readonly sectionNumber: number
  readonly body: readonly Line[]
}

/** Sorts the rows under their headings; a line that finds no place is a problem. */
export function readProgramme(rows: readonly Line[], report: Report): NoticeProgramme {
  const chapters: ParsedChapter[] = []
  const sections: ParsedSection[] = []
  const tasks: TaskRow[] = []
  const number = {
    chapter: numbering(report),
    section: numbering(report),
    task: numbering(report),
  }
  let chapterNumber: number | undefined
  let sectionNumber: number | undefined
  let body: Line[] | undefined

  const open = {
    chapter(line: Line, { number, title }: Heading) {
      chapters.push({ number, title, line: line.number })
      chapterNumber = number
      sectionNumber = body = undefined
    },
    section(line: Line, { number, title }: Heading) {
      if (chapterNumber === undefined) report(line, outside('section', 'chapter'))
      sections.push({ number, title, line: line.number, chapterNumber: chapterNumber ?? 0 })
      sectionNumber = number
      body = undefined
    },
    task(line: Line, { number, title }: Heading) {
      if (sectionNumber === undefined) report(line, outside('task', 'section'))
      body = []
      tasks.push({ number, title, heading: line, sectionNumber: sectionNumber ?? 0, body })
    },
  }

  for (const line of rows) {
    const heading = headingOf(line)
    if (heading) {
      number[heading.kind](line, heading)
      open[heading.kind](line, heading)
    } else if (body) body.push(line)
    else report(line, belongsToNoTask)
  }
  if (rows[0] && tasks.length === 0) report(rows[0], noTasks)
  else reportEmpty(rows, report)
  return { chapters, sections, tasks }
}

const depth: Readonly<Record<HeadingKind, number>> = { chapter: 1, section: 2, task: 3 }

// Most often the heading below lost its number and reads as running text.
function reportEmpty(rows: readonly Line[], report: Report): void {
  const headings = rows.flatMap((line) => {
    const heading = headingOf(line)
    return heading ? [{ line, ...heading }] : []
  })
  for (const [index, { line, kind, number }] of headings.entries()) {
    const next = headings[index + 1]
    const deeper = next !== undefined && depth[next.kind] > depth[kind]
    if (kind !== 'task' && !deeper) report(line, nothingUnder(kind, number))
  }
}
