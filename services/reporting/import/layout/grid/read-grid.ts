import { localized } from '../../../../../schema/vocabulary/language/index.ts'
import { type Line, lineAt, splitLine } from '../../document/line.ts'
import type { Row } from '../../document/notice-document.ts'
import type { PlacedName } from '../../names/addressees.ts'
import type { NameIndex } from '../../names/name-index.ts'
import { readNames } from '../../names/read-names.ts'
import type { Note } from '../../note.ts'
import type { Report } from '../../problem.ts'
import type { Entry, TaskEntry } from '../entry.ts'
import { type Heading, headingOf } from '../headings.ts'
import { rowWithoutTask } from '../layout.faults.ts'
import { isRequirement, titleOf } from '../title-of.ts'
import { categoriesOf, headingIn, isSharedTitle } from './grid-headings.ts'
import type { ColumnKind } from './columns.ts'
import { cellsBy, type RowCells } from './row-cells.ts'
import type { TaskRow } from './task-rows.ts'

/** The chapters, sections and tasks of tables. Rows that cannot be understood are reported. */
export function readGrid(
  rows: readonly TaskRow[],
  index: NameIndex,
  report: Report,
): { readonly entries: readonly Entry[]; readonly notes: readonly Note[] } {
  const entries: Entry[] = []
  const notes: Note[] = []
  const open = () => {
    const last = entries.at(-1)
    return last?.kind === 'task' ? last : undefined
  }
  for (const [i, taskRow] of rows.entries()) {
    const heading = headingIn(taskRow)
    if (heading === 'remark') {
      notes.push({ line: lineOf(taskRow), text: lineOf(taskRow).text, note: notRead })
      continue
    }
    if (heading) {
      entries.push(heading)
      continue
    }
    if (taskRow.kind === 'paragraph') continue
    const { row, columns } = taskRow
    const cells = cellsBy(row, columns)
    if (isContinuation(cells, columns, open())) {
      const last = entries.pop()
      if (last?.kind === 'task') entries.push(joined(last, cells, index))
      continue
    }
    const isShared = isSharedTitle(taskRow, rows[i + 1])
    entries.push(...categoriesOf(taskRow, isShared))
    const task = taskIn(row, cells, isShared, index)
    if (task) entries.push(task)
    else if (row.cells.some(({ text, mergedWith }) => text !== '' && !mergedWith))
      report(lineOf(taskRow), rowWithoutTask)
  }
  return { entries, notes }
}

const notRead = localized('a remark, not read as a task', '備註,不作為任務')

function lineOf(taskRow: TaskRow): Line {
  if (taskRow.kind === 'paragraph') return taskRow.line
  const words = taskRow.row.cells.filter(({ text, mergedWith }) => text !== '' && !mergedWith)
  return lineAt(taskRow.row, words.map(({ text }) => text).join(' '))
}

/** A row that adds to the task above: it has neither a number nor a title of its own. */
function isContinuation(
  cells: RowCells,
  columns: readonly (ColumnKind | undefined)[],
  open: TaskEntry | undefined,
): boolean {
  // Without such columns, each requirement is a task.
  if (!open || !(columns.includes('number') || columns.includes('title'))) return false
  if ((['number', 'title', 'category'] as const).some((kind) => cells.own(kind).length > 0))
    return false
  return added.some((kind) => cells.own(kind).length > 0)
}

const added = ['requirement', 'lead', 'responsible', 'firstLeads', 'deadline'] as const

function joined(task: TaskEntry, cells: RowCells, index: NameIndex): TaskEntry {
  return {
    ...task,
    names: [...task.names, ...namesOf(cells.own, index)],
    requirement: [...task.requirement, ...cells.own('requirement').flatMap(splitLine)],
    deadlines: [...task.deadlines, ...cells.own('deadline')],
  }
}

function taskIn(
  row: Row,
  cells: RowCells,
  isShared: boolean,
  index: NameIndex,
): TaskEntry | undefined {
  const [merged] = cells.all('title')
  // A title over several numbers is their heading, and their requirements are the tasks.
  const own = isShared || merged?.mergedWith === 'above' ? undefined : merged
  const stated = cells.all('requirement').flatMap(splitLine)
  const line = own ?? stated[0] ?? merged
  if (!line) return undefined
  // A title that is broken over lines to fit its cell is one line.
  const printed = lineAt(row, (own?.text ?? '').replace(/\s*\n\s*/g, ''))
  const heading = headingOf(printed)
  const text = heading?.title ?? printed.text
  const requirement = stated.length > 0 || !own ? stated : splitLine(withoutNumber(own, heading))
  const isLong = text === '' || (stated.length === 0 && isRequirement(text))
  return {
    kind: 'task',
    line: lineAt(row, line.text),
    number: numberIn(cells) ?? heading?.number,
    title: isLong ? titleOf(text === '' ? (requirement[0]?.text ?? '') : text) : text,
    names: namesOf(cells.all, index),
    requirement,
    deadlines: cells.all('deadline'),
  }
}

const withoutNumber = (cell: Line, heading: Heading | undefined): Line =>
  heading ? lineAt(cell, cell.text.slice(cell.text.indexOf(heading.title.slice(0, 1)))) : cell

function numberIn(cells: RowCells): number | undefined {
  const [cell] = cells.own('number')
  const digits = /^\D*(\d{1,3})\D*$/.exec(cell?.folded ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function namesOf(cellsOf: RowCells['own'], index: NameIndex): readonly PlacedName[] {
  const inColumn = (kind: 'lead' | 'responsible' | 'firstLeads') =>
    cellsOf(kind)
      .filter(({ text }) => !/^[-—–/\\无無]*$/.test(text))
      .flatMap((line) =>
        readNames(line.text, index).names.map((name, i): PlacedName => ({
          line,
          name,
          role: kind === 'lead' || (kind === 'firstLeads' && i === 0) ? 'lead' : 'responsible',
        })),
      )
  return [...inColumn('lead'), ...inColumn('firstLeads'), ...inColumn('responsible')]
}
