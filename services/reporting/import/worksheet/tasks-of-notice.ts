import { no, yes } from './flag-texts.ts'
import { lines } from './head-of-notice.ts'
import { joinTexts, localized, verbatim } from '../../../../schema/vocabulary/language/index.ts'
import { titleKey } from '../../programme/similar-titles.ts'
import { lineWithoutTask, rowWithoutTask } from '../layout/layout.faults.ts'
import type { ParsedNotice, ParsedTask } from '../parsed-notice.ts'
import type { ParseResult } from '../parse-notice.ts'
import type { NoticeProblem } from '../problem.ts'
import { deadlineCell, oneLine } from './deadline-cell.ts'
import type { KnownParts } from './known-parts.ts'
import type { Naming } from './naming.ts'
import { wordsOf } from './problem-rows.ts'
import { topicCell } from './topic-cell.ts'
import type { Worksheet } from './worksheet.ts'
import { LONGEST_REQUIREMENT } from './worksheet.faults.ts'

type TaskRow = Worksheet['tasks'][number]

interface TaskRows {
  readonly tasks: readonly TaskRow[]
  readonly chapterTopics: (number: number) => readonly string[]
  /** The problems that no row of a task states. */
  readonly unplaced: readonly NoticeProblem[]
}

/** The rows of the sheet of tasks for a notice, and empty ones for rows that were not understood. */
export const taskRowsOf = (
  { draft, problems, notes }: ParseResult,
  printed: ParsedNotice,
  notice: ParsedNotice,
  naming: Naming,
  known: KnownParts,
): TaskRows => {
  const placed = new Map<ParsedTask, NoticeProblem[]>()
  const unread: NoticeProblem[] = []
  const unplaced: NoticeProblem[] = []
  for (const problem of problems) {
    const task = taskAt(printed.tasks, problem)
    if (task) placed.set(task, [...(placed.get(task) ?? []), problem])
    else if (isUnreadRow(problem)) unread.push(problem)
    else unplaced.push(problem)
  }
  const sectionOf = (task: ParsedTask) =>
    notice.sections.find(({ number }) => number === task.sectionNumber)
  const rows = printed.tasks.map((task, index) => {
    const both = notice.tasks[index] ?? task
    const section = sectionOf(task)
    const chapter = notice.chapters.find(({ number }) => number === section?.chapterNumber)
    const unknown = draft?.unknown.get(task.number) ?? []
    const { topics, note } = known.topicsOf(both)
    const hasOwnSection = section && titleKey(section.title) !== titleKey(chapter?.title ?? '')
    const row: TaskRow = {
      number: String(task.number),
      chapter: chapter?.titleHans ?? chapter?.title ?? '',
      section: hasOwnSection ? (section.titleHans ?? section.title) : '',
      title: task.title,
      leads: [
        ...task.leadUnitIds.map(naming.unitName),
        ...unknown.filter(({ isLead }) => isLead).map(({ text }) => text),
      ].join('；'),
      responsible: [
        ...[...task.groupCodes, ...task.namedUnitIds].map(naming.responsibleName),
        ...unknown.filter(({ isLead }) => !isLead).map(({ text }) => text),
      ].join('；'),
      requirement: task.requirement.slice(0, LONGEST_REQUIREMENT),
      deadlines: deadlineCell(
        task.dates.map(({ rule, text }) => ({ code: rule, words: oneLine(text) })),
      ),
      topics: topicCell(topics.map(({ topic }) => topic)),
      confirmed:
        topics.length === 0 ? verbatim('') : topics.some(({ isProposed }) => isProposed) ? no : yes,
      doubts: lines([
        ...(task.requirement.length > LONGEST_REQUIREMENT ? [isCut] : []),
        ...(placed.get(task) ?? []).map(wordsOf),
        ...task.dates.flatMap((date) =>
          date.note === undefined
            ? []
            : [
                localized(
                  `“${date.text}” ${date.rule}: ${date.note.en}`,
                  `“${date.text}” ${date.rule}:${date.note.hant}`,
                ),
              ],
        ),
        ...notes
          .filter((one) => one.task === task.number || one.line.place.en === task.place.en)
          .map(({ text, note: words }) => joinTexts([verbatim(`“${text}”`), words], ' ', '')),
        ...(note ? [note] : []),
      ]),
    }
    return { line: task.line, row }
  })
  const blanks = unread.map((problem) => ({ line: problem.line, row: unreadRow(problem) }))
  return {
    tasks: [...rows, ...blanks].toSorted((a, b) => a.line - b.line).map(({ row }) => row),
    chapterTopics: (number) =>
      notice.tasks
        .filter((task) => sectionOf(task)?.chapterNumber === number)
        .flatMap((task) => known.topicsOf(task).topics.map(({ topic }) => topic)),
    unplaced,
  }
}

const isCut = localized(
  `The requirement has more than ${LONGEST_REQUIREMENT} characters; its rest is left out.`,
  `工作要求超過${LONGEST_REQUIREMENT}字,其餘未寫入。`,
)

/** The task whose row has a problem; in running text, the last one that begins before it. */
const taskAt = (tasks: readonly ParsedTask[], problem: NoticeProblem): ParsedTask | undefined =>
  tasks.find(({ place }) => place.en === problem.place.en) ??
  (problem.place.en.startsWith('line ')
    ? tasks.findLast(({ line }) => line <= problem.line)
    : undefined)

const isUnreadRow = ({ reason }: NoticeProblem): boolean =>
  reason === rowWithoutTask.reason || reason === lineWithoutTask.reason

const unreadRow = (problem: NoticeProblem): TaskRow => ({
  number: '',
  chapter: '',
  section: '',
  title: '',
  leads: '',
  responsible: '',
  requirement: '',
  deadlines: verbatim(''),
  topics: verbatim(''),
  confirmed: verbatim(''),
  doubts: joinTexts(
    [joinTexts([problem.place, verbatim(`“${problem.text}”`)], ': ', ':'), wordsOf(problem)],
    ' ',
    '',
  ),
})
