import type { Line } from '../../document/line.ts'
import type { NameIndex } from '../../names/name-index.ts'
import type { Report } from '../../problem.ts'
import { notASentence } from '../../task.faults.ts'
import type { Entry, TaskEntry } from '../entry.ts'
import type { ColumnKind } from '../grid/columns.ts'
import { type Heading, headingOf, type NumberForm } from '../headings.ts'
import { lineWithoutTask, noTasks } from '../layout.faults.ts'
import { deadlineLines } from './deadline-lines.ts'
import { isSentence, namesIn, spanOf } from './name-lines.ts'
import { subItems, taskFormOf } from './task-form.ts'
import { placedNames } from './task-names.ts'

interface OpenTask {
  readonly line: Line
  readonly heading: Heading
  readonly body: Line[]
}

/** The chapters, sections and tasks of a table with one cell per line. Lines without a task are reported. */
export function readLineTable(
  rows: readonly Line[],
  columns: readonly ColumnKind[],
  index: NameIndex,
  report: Report,
): readonly Entry[] {
  const taskForm = taskFormOf(rows, index)
  const entries: (Exclude<Entry, TaskEntry> | OpenTask)[] = []
  const items = subItems(index)
  const last = new Map<NumberForm, number>()
  let task: OpenTask | undefined
  for (const [i, line] of rows.entries()) {
    const heading = headingOf(line)
    const isItem =
      heading !== undefined &&
      task !== undefined &&
      task.body.length > 0 &&
      items.isItem(line, heading, rows[i + 1], (last.get(heading.form) ?? 0) + 1)
    const kind = heading && !isItem ? kindOf(heading.form, taskForm) : undefined
    if (!heading || !kind) {
      if (task) task.body.push(line)
      else report(line, lineWithoutTask)
      continue
    }
    items.reset()
    last.set(heading.form, heading.number)
    if (kind === 'task') entries.push((task = { line, heading, body: [] }))
    else {
      entries.push({ kind, line, number: heading.number, title: heading.title })
      task = undefined
    }
  }
  if (rows[0] && !entries.some((entry) => 'body' in entry)) report(rows[0], noTasks)
  return entries.map((entry) => ('body' in entry ? taskOf(entry, columns, index, report) : entry))
}

function kindOf(form: NumberForm, taskForm: NumberForm): Entry['kind'] | undefined {
  if (form === taskForm) return 'task'
  // What stands below the tasks numbers parts of a requirement.
  return form === 'chapter' || (form === 'section' && taskForm !== 'chapter') ? form : undefined
}

function taskOf(
  { line, heading, body }: OpenTask,
  columns: readonly ColumnKind[],
  index: NameIndex,
  report: Report,
): TaskEntry {
  const deadlines = columns.includes('deadline')
    ? deadlineLines(body, columns.at(-1) === 'deadline', index)
    : []
  const rest = body.filter((other) => !deadlines.includes(other))
  const { names, requirement } = columnsOf(rest, columns, index)
  // A later line that is no sentence is a heading without its number, or the names of the next task.
  for (const other of requirement.slice(1))
    if (!isSentence(other, index) && !headingOf(other)) report(other, notASentence)
  return {
    kind: 'task',
    line,
    number: heading.number,
    title: heading.title,
    names: placedNames(names, columns, report),
    requirement,
    deadlines,
  }
}

// Names stand before the requirement, unless the headings say otherwise.
function columnsOf(body: readonly Line[], columns: readonly ColumnKind[], index: NameIndex) {
  const firstName = columns.findIndex((kind) => kind === 'lead' || kind === 'responsible')
  const isBelow = columns.includes('requirement') && columns.indexOf('requirement') < firstName
  if (!isBelow) {
    const names = namesIn(body, index)
    return { names, requirement: body.slice(spanOf(names)) }
  }
  const last = body.findLastIndex((line) => isSentence(line, index))
  const names = namesIn(body.slice(last + 1), index)
  return { names, requirement: body.slice(0, body.length - spanOf(names)) }
}
