import { type Heading, type HeadingKind, headingOf, numbering } from './headings.ts'
import type { Line } from './line.ts'
import type { ParsedChapter, ParsedSection } from './parsed-notice.ts'
import type { Report } from './problem.ts'
import { lineWithoutTask, noTasks, emptyHeading, misplacedHeading } from './table.faults.ts'

/** The chapters, sections and tasks of the table. */
export interface NoticeProgramme {
  readonly chapters: readonly ParsedChapter[]
  readonly sections: readonly ParsedSection[]
  readonly tasks: readonly TaskRow[]
}

/** The heading of a task and the lines under it. */
export interface TaskRow {
  readonly heading: Line
  readonly number: number
  readonly title: string
  readonly sectionNumber: number
  readonly body: readonly Line[]
}

/** Assigns rows to their headings. Lines without a task are reported. */
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
      if (chapterNumber === undefined) report(line, misplacedHeading('section', 'chapter'))
      sections.push({ number, title, line: line.number, chapterNumber: chapterNumber ?? 0 })
      sectionNumber = number
      body = undefined
    },
    task(line: Line, { number, title }: Heading) {
      if (sectionNumber === undefined) report(line, misplacedHeading('task', 'section'))
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
    else report(line, lineWithoutTask)
  }
  if (rows[0] && tasks.length === 0) report(rows[0], noTasks)
  else reportEmpty(rows, report)
  return { chapters, sections, tasks }
}

const depth: Readonly<Record<HeadingKind, number>> = { chapter: 1, section: 2, task: 3 }

// Usually the next heading lost its number, so that it looks like running text.
function reportEmpty(rows: readonly Line[], report: Report): void {
  const headings = rows.flatMap((line) => {
    const heading = headingOf(line)
    return heading ? [{ line, ...heading }] : []
  })
  for (const [index, { line, kind, number }] of headings.entries()) {
    const next = headings[index + 1]
    const deeper = next !== undefined && depth[next.kind] > depth[kind]
    if (kind !== 'task' && !deeper) report(line, emptyHeading(kind, number))
  }
}
