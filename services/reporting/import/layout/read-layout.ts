import { localized } from '../../../../schema/vocabulary/language/index.ts'
import type { Line } from '../document/line.ts'
import type { Letter } from '../letter/read-letter.ts'
import type { PlacedName } from '../names/addressees.ts'
import type { NameIndex } from '../names/name-index.ts'
import { readNames } from '../names/read-names.ts'
import type { Note } from '../note.ts'
import type { Report } from '../problem.ts'
import type { Entry, TaskEntry } from './entry.ts'
import type { FoundLayout } from './find-layout.ts'
import { readGrid } from './grid/read-grid.ts'
import { noTasks } from './layout.faults.ts'
import { readLineTable } from './lines/read-lines.ts'
import { readProse } from './prose/read-prose.ts'
import { firstLine } from '../document/line.ts'

/** What a notice states below its letter. */
export interface Content {
  /** Empty if the tasks have no title of their own. */
  readonly title: string
  readonly entries: readonly Entry[]
  readonly notes: readonly Note[]
  /** Paragraphs that concern all addressees. */
  readonly rest: readonly Line[]
}

export function readLayout(
  layout: FoundLayout,
  letter: Letter,
  index: NameIndex,
  report: Report,
): Content {
  const { title } = layout
  if (layout.kind === 'lines')
    return {
      title,
      entries: readLineTable(layout.rows, layout.columns, index, report),
      notes: [],
      rest: [],
    }
  const all = addresseesOf(letter, index)
  if (layout.kind === 'prose') {
    const { entries, notes, rest } = readProse(layout.paragraphs, all, index)
    if (!entries.some(isTask)) report(layout.letter.at(-1) ?? firstLine, noTasks)
    return { title, entries, notes, rest }
  }
  const { rows, unread } = layout.tables
  const { entries, notes } = readGrid(rows, index, report)
  if (!entries.some(isTask)) report(layout.letter.at(-1) ?? firstLine, noTasks)
  const others = unread.map((row) => ({
    line: { ...row, text: '', folded: '' },
    text: row.cells.map(({ text }) => text).join(' '),
    note: localized('a row of another table, not read as a task', '另一表格的行,不作為任務'),
  }))
  // A table without a column of units concerns all whom the letter addresses.
  const isForAll = !rows.some((row) => row.kind === 'row' && row.columns.some(namesUnits))
  return {
    title,
    entries: isForAll
      ? entries.map((entry) => (isTask(entry) ? { ...entry, names: all } : entry))
      : entries,
    notes: [...notes, ...others],
    rest: [],
  }
}

const isTask = (entry: Entry): entry is TaskEntry => entry.kind === 'task'

const namesUnits = (kind: string | undefined): boolean =>
  kind === 'lead' || kind === 'responsible' || kind === 'firstLeads'

function addresseesOf({ addressees }: Letter, index: NameIndex): readonly PlacedName[] {
  if (!addressees) return []
  return readNames(addressees.text.replace(/[:：]\s*$/, ''), index).names.map((name) => ({
    line: addressees,
    name,
    role: 'responsible',
  }))
}
