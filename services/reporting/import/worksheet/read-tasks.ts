import { readFlag, readInteger } from '../../../kit/tables/index.ts'
import { refuseTopics } from '../../task/refuse-topics.ts'
import { mappedTopic } from '../../task/mapped-topic.ts'
import { titleKey } from '../../programme/similar-titles.ts'
import type { DateBase } from '../dates/choose-year.ts'
import { citedDocuments } from '../letter/citations.ts'
import type { Note } from '../note.ts'
import type { ParsedTask } from '../parsed-notice.ts'
import { taskColumns } from './columns.ts'
import { readDeadline, type WrittenDeadline } from './deadline-cell.ts'
import type { Naming } from './naming.ts'
import type { OpenedWorksheet } from './open-worksheet.ts'
import { readNameCells } from './read-names-cell.ts'
import { readTopics } from './topic-cell.ts'
import * as faults from './worksheet.faults.ts'
import type { WorksheetProblems } from './worksheet-problems.ts'

/** A task of a worksheet, before its section is numbered. */
export interface WrittenTask extends Omit<ParsedTask, 'sectionNumber' | 'dates'> {
  readonly chapter: string
  readonly section: string
  readonly deadlines: readonly WrittenDeadline[]
  readonly topics: readonly string[]
  readonly isConfirmed: boolean
  readonly notes: readonly Note[]
}

type TaskRow = OpenedWorksheet['tasks'][number]

interface Reading {
  readonly base: DateBase
  readonly naming: Naming
  readonly isIssuerKnown: boolean
  readonly problems: WorksheetProblems
}

/** Reads the sheet of tasks. */
export const readTasks = (rows: readonly TaskRow[], reading: Reading): readonly WrittenTask[] => {
  const { report } = reading.problems
  const numbers = new Map<number, number>()
  const titles = new Map<string, number>()
  return rows
    .map((row): WrittenTask => {
      const task = readRow(row, reading)
      const sameNumber = numbers.get(task.number)
      if (sameNumber !== undefined) report(row, row.text('number'), faults.numberTwice(sameNumber))
      else if (task.number > 0) numbers.set(task.number, row.line)
      const place = `${task.chapter}\n${task.section}\n${titleKey(task.title)}`
      const sameTitle = titles.get(place)
      if (task.title !== '' && sameTitle !== undefined)
        report(row, task.title, faults.titleTwice(sameTitle))
      else titles.set(place, row.line)
      return task
    })
    .toSorted((a, b) => a.number - b.number)
}

const readRow = (row: TaskRow, { base, naming, isIssuerKnown, problems }: Reading): WrittenTask => {
  const { report } = problems
  const textOf = (column: 'title' | 'requirement', most: number): string => {
    const text = row.text(column)
    const { heading } = taskColumns[column]
    if (text === '') report(row, row.text('number'), faults.required(heading))
    if (text.length > most) report(row, text.slice(0, 40), faults.tooLong(heading, most))
    return text
  }
  const number = readInteger(row.text('number')) ?? 0
  if (number < 1 || number > 9_999) report(row, row.text('number'), faults.noNumber)
  const title = textOf('title', 500).replace(/\s*\n\s*/g, '')
  const requirement = textOf('requirement', faults.LONGEST_REQUIREMENT)
  const cells = { leads: row.text('leads'), responsible: row.text('responsible') }
  if (cells.leads === '' && cells.responsible === '') report(row, title, faults.nobodyResponsible)
  return {
    number,
    line: row.line,
    place: row.place,
    chapter: row.text('chapter').replace(/\s*\n\s*/g, ''),
    section: row.text('section').replace(/\s*\n\s*/g, ''),
    title,
    ...readNameCells(row, cells, naming, isIssuerKnown, problems),
    requirement,
    deadlines: deadlinesIn(row, base, problems),
    ...topicsIn(row, problems),
    citedDocuments: citedDocuments(`${title}\n${requirement}`),
  }
}

const deadlinesIn = (
  row: TaskRow,
  base: DateBase,
  { report }: WorksheetProblems,
): readonly WrittenDeadline[] =>
  row
    .text('deadlines')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const read = readDeadline(line, base)
      if (!read) report(row, line, faults.noDeadline)
      for (const { code } of read ?? [])
        if (/^\d/.test(code) && base.signedOn !== undefined && code < base.signedOn)
          report(row, line, faults.beforeSigning(base.signedOn))
      return read ?? []
    })

const topicsIn = (
  row: TaskRow,
  { report }: WorksheetProblems,
): Pick<WrittenTask, 'topics' | 'isConfirmed'> => {
  const { topics, unknown } = readTopics(row.text('topics'))
  for (const text of unknown) report(row, text, faults.unknownTopic(text))
  // Its sentence about unknown topics is said above, with the sheet that lists them.
  const refused = refuseTopics(topics.map(mappedTopic))
  if (refused) report(row, row.text('topics'), faults.refusedFault(refused.localizedText()))
  const flag = row.text('confirmed')
  const isConfirmed = flag === '' ? true : readFlag(flag)
  if (isConfirmed === undefined) report(row, flag, faults.noFlag)
  return { topics, isConfirmed: isConfirmed ?? false }
}
