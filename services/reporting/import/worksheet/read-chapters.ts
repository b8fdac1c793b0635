import type { ParsedChapter, ParsedSection } from '../parsed-notice.ts'
import { titleKey } from '../../programme/similar-titles.ts'
import { domainOfMost, knownDomains } from '../chapter-domains.ts'
import { chapterColumns } from './columns.ts'
import type { OpenedWorksheet } from './open-worksheet.ts'
import type { WrittenTask } from './read-tasks.ts'
import * as faults from './worksheet.faults.ts'
import type { WorksheetProblems } from './worksheet-problems.ts'

export interface WrittenChapter extends ParsedChapter {
  readonly domain: string
  /** Whether the topics of its tasks tell the domain. */
  readonly isByTopics: boolean
}

export interface WrittenOutline {
  readonly chapters: readonly WrittenChapter[]
  readonly sections: readonly ParsedSection[]
  readonly sectionOf: (task: WrittenTask) => number
}

/**
 * Numbers chapters and sections in the order of their tasks. A task without a chapter belongs to the only one, a task without
 * a section to a section with the title of its chapter.
 */
export const readOutline = (
  rows: OpenedWorksheet['chapters'],
  tasks: readonly WrittenTask[],
  { report }: WorksheetProblems,
): WrittenOutline => {
  const known = knownDomains()
  const seen = new Map<string, number>()
  const titled = rows.filter((row) => {
    const title = titleIn(row)
    if (title === '') report(row, row.text('domain'), faults.required(chapterColumns.title.heading))
    const first = seen.get(titleKey(title))
    if (title !== '' && first !== undefined) report(row, title, faults.titleTwice(first))
    seen.set(titleKey(title), row.line)
    return title !== '' && first === undefined
  })
  const [only, second] = titled
  const chapterOf = ({ chapter }: WrittenTask) =>
    chapter === ''
      ? second
        ? undefined
        : only
      : titled.find((row) => titleKey(titleIn(row)) === titleKey(chapter))
  for (const task of tasks)
    if (!chapterOf(task))
      report(
        task,
        task.chapter,
        task.chapter === '' ? faults.noChapter : faults.unknownChapter(task.chapter),
      )
  const chapters = titled.map((row, index): WrittenChapter => {
    const own = tasks.filter((task) => chapterOf(task) === row)
    if (own.length === 0) report(row, titleIn(row), faults.emptyChapter)
    const written = row.text('domain')
    if (written !== '' && !known.includes(written))
      report(row, written, faults.unknownDomain(known))
    const domain = written === '' ? domainOfMost(own.flatMap(({ topics }) => topics)) : written
    if (domain === undefined) report(row, titleIn(row), faults.unclearDomain(known))
    return {
      number: index + 1,
      title: titleIn(row),
      line: row.line,
      domain: domain ?? '',
      isByTopics: written === '',
    }
  })
  const sections: (ParsedSection & { readonly key: string })[] = []
  const keyOf = (task: WrittenTask) => {
    const chapter = chapters[titled.findIndex((row) => row === chapterOf(task))]
    const title = task.section === '' ? (chapter?.title ?? '') : task.section
    return { chapter, title, key: `${chapter?.number} ${titleKey(title)}` }
  }
  const inOrder = tasks.map((task) => ({ task, ...keyOf(task) }))
  for (const { task, chapter, title, key } of inOrder)
    if (!sections.some((section) => section.key === key))
      sections.push({
        key,
        number: sections.length + 1,
        title,
        line: task.line,
        chapterNumber: chapter?.number ?? 0,
      })
  return {
    chapters,
    sections: sections.map(({ key: _key, ...section }) => section),
    sectionOf: (task) => sections.find((section) => section.key === keyOf(task).key)?.number ?? 0,
  }
}

const titleIn = (row: OpenedWorksheet['chapters'][number]): string =>
  row.text('title').replace(/\s*\n\s*/g, '')
