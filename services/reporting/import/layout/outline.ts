import { localized } from '../../../../schema/vocabulary/language/index.ts'
import type { Note } from '../note.ts'
import type { ParsedChapter, ParsedSection } from '../parsed-notice.ts'
import type { Report } from '../problem.ts'
import type { Entry, TaskEntry } from './entry.ts'
import { numbersOf } from './numbering.ts'
import { emptyHeading, misplacedHeading } from './layout.faults.ts'

/** The chapters, sections and tasks of a notice, numbered through it. */
export interface Outline {
  readonly chapters: readonly ParsedChapter[]
  readonly sections: readonly ParsedSection[]
  readonly tasks: readonly NumberedTask[]
  readonly notes: readonly Note[]
}

export interface NumberedTask {
  readonly entry: TaskEntry
  readonly number: number
  readonly sectionNumber: number
}

interface Chapter {
  readonly entry: Pick<Entry, 'line' | 'number' | 'title'>
  readonly sections: Section[]
}

interface Section {
  readonly entry: Pick<Entry, 'line' | 'number' | 'title'>
  readonly tasks: TaskEntry[]
}

/**
 * Puts tasks under sections and chapters. A notice without chapters is one chapter, a chapter without sections one section.
 * @param title the title of a chapter that the notice does not have
 */
export function outline(entries: readonly Entry[], title: string, report: Report): Outline {
  const chapters = treeOf(entries, title, report)
  const sections = chapters.flatMap((chapter) => chapter.sections)
  const tasks = sections.flatMap((section) => section.tasks)
  const chapterNumbers = numbersOf(
    'chapter',
    chapters.map(({ entry }) => ({ ...entry, isFirstBelow: false })),
    report,
  )
  const sectionNumbers = numbersOf(
    'section',
    firsts(chapters.map((c) => c.sections.map((s) => s.entry))),
    report,
  )
  const taskNumbers = numbersOf('task', firsts(sections.map((s) => s.tasks)), report)
  const numberOfSection = (section: Section) =>
    sectionNumbers.numbers[sections.indexOf(section)] ?? 0
  const [firstTask] = tasks
  return {
    chapters: chapters.map(({ entry }, i) => ({
      number: chapterNumbers.numbers[i] ?? 0,
      title: entry.title,
      line: entry.line.number,
    })),
    sections: chapters.flatMap((chapter, i) =>
      chapter.sections.map((section) => ({
        number: numberOfSection(section),
        title: section.entry.title,
        line: section.entry.line.number,
        chapterNumber: chapterNumbers.numbers[i] ?? 0,
      })),
    ),
    tasks: sections.flatMap((section) =>
      section.tasks.map((entry) => ({
        entry,
        number: taskNumbers.numbers[tasks.indexOf(entry)] ?? 0,
        sectionNumber: numberOfSection(section),
      })),
    ),
    notes:
      taskNumbers.restarts && firstTask
        ? [{ line: firstTask.line, text: firstTask.title, note: numberedThrough(tasks.length) }]
        : [],
  }
}

const numberedThrough = (count: number) =>
  localized(
    `printed numbers start again below headings: the tasks are numbered 1 to ${count}`,
    `原序號重新起編,任務按1至${count}統一編號`,
  )

const firsts = <T extends Pick<Entry, 'line' | 'number'>>(groups: readonly (readonly T[])[]) =>
  groups.flatMap((group) =>
    group.map(({ line, number }, index) => ({ line, number, isFirstBelow: index === 0 })),
  )

function treeOf(entries: readonly Entry[], title: string, report: Report): readonly Chapter[] {
  const hasChapters = entries.some(({ kind }) => kind === 'chapter')
  const chapters: Chapter[] = []
  for (const [index, entry] of entries.entries()) {
    if (entry.kind === 'chapter') {
      chapters.push({ entry, sections: [] })
      reportEmpty(entries, index, report)
      continue
    }
    if (chapters.length === 0) {
      if (hasChapters) report(entry.line, misplacedHeading(entry.kind, 'chapter'))
      chapters.push({ entry: { line: entry.line, number: undefined, title }, sections: [] })
    }
    const chapter = chapters.at(-1)
    if (entry.kind === 'section') {
      chapter?.sections.push({ entry, tasks: [] })
      reportEmpty(entries, index, report)
    } else if (chapter && entry.kind === 'task')
      addTask(chapter, entry, sectionFollows(entries, index), report)
  }
  return chapters
}

/** Adds a task to the last section; a chapter without sections is one section. */
function addTask(chapter: Chapter, task: TaskEntry, isBeforeSection: boolean, report: Report) {
  if (chapter.sections.length === 0) {
    if (isBeforeSection) report(task.line, misplacedHeading('task', 'section'))
    const { line, title } = chapter.entry
    chapter.sections.push({ entry: { line, number: undefined, title }, tasks: [] })
  }
  chapter.sections.at(-1)?.tasks.push(task)
}

function sectionFollows(entries: readonly Entry[], from: number): boolean {
  const rest = entries.slice(from)
  const end = rest.findIndex(({ kind }) => kind === 'chapter')
  return rest.slice(0, end === -1 ? undefined : end).some(({ kind }) => kind === 'section')
}

const depth = { chapter: 1, section: 2, task: 3 }

// Usually the next heading lost its number, so that it looks like running text.
function reportEmpty(entries: readonly Entry[], index: number, report: Report): void {
  const [entry, next] = entries.slice(index, index + 2)
  if (!entry || entry.kind === 'task') return
  if (!next || depth[next.kind] <= depth[entry.kind])
    report(entry.line, emptyHeading(entry.kind, entry.number, entry.title))
}
