import { localized } from '../../../../../schema/vocabulary/language/index.ts'
import { type Line, lineAt } from '../../document/line.ts'
import type { PlacedName } from '../../names/addressees.ts'
import type { NameIndex } from '../../names/name-index.ts'
import type { Note } from '../../note.ts'
import type { Entry } from '../entry.ts'
import { type Heading, headingOf, type NumberForm, numberForms } from '../headings.ts'
import { titleOf } from '../title-of.ts'
import { responsibilityOf } from './responsibility.ts'
import { taskFormOf } from './task-form.ts'

/** The tasks of a notice that has no table: one for each numbered paragraph, or for each paragraph. */
export function readProse(
  paragraphs: readonly Line[],
  addressees: readonly PlacedName[],
  index: NameIndex,
): {
  readonly entries: readonly Entry[]
  readonly notes: readonly Note[]
  readonly rest: readonly Line[]
} {
  const form = taskFormOf(paragraphs, index)
  const drafts: (Exclude<Entry, { kind: 'task' }> | Draft)[] = []
  const rest: Line[] = []
  let open: Draft | undefined
  for (const line of paragraphs) {
    const heading = headingOf(line)
    if (heading && above(heading.form, form)) {
      drafts.push({
        kind: heading.form,
        line,
        number: heading.number,
        title: titleOf(heading.title),
      })
      open = undefined
    } else if (form === undefined || heading?.form === form) {
      drafts.push((open = { line, heading, body: [] }))
    } else if (open && !isForAll(line)) open.body.push(line)
    else rest.push(line)
  }
  const notes: Note[] = []
  const entries = drafts.map((draft) => {
    if (!('body' in draft)) return draft
    const task = taskOf(draft, index)
    if (task.names.length > 0) return task
    notes.push({ line: draft.line, text: task.title, note: namesNobody })
    return { ...task, names: addressees }
  })
  const isEmpty = (entry: Entry, i: number) =>
    entry.kind !== 'task' && isWithoutTask(entry.kind, entries.slice(i + 1))
  const empty = entries.filter(isEmpty)
  notes.push(...empty.map(({ line }) => ({ line, text: line.text, note: noTaskBelow })))
  return {
    // What is left out makes a gap in the printed numbers.
    entries: entries.flatMap((entry, i): readonly Entry[] => {
      if (isEmpty(entry, i)) return []
      return entry.kind === 'task' || empty.length === 0
        ? [entry]
        : [{ ...entry, number: undefined }]
    }),
    notes,
    rest,
  }
}

const noTaskBelow = localized(
  'has no task under it: its paragraphs concern all addressees',
  '其下沒有任務,所述事項對全部主送單位適用',
)

/** 總體要求 and 保障措施 head paragraphs that are no tasks. */
function isWithoutTask(kind: 'chapter' | 'section', after: readonly Entry[]): boolean {
  const end = after.findIndex((entry) => entry.kind === 'chapter' || entry.kind === kind)
  return !after.slice(0, end === -1 ? undefined : end).some((entry) => entry.kind === 'task')
}

interface Draft {
  readonly line: Line
  readonly heading: Heading | undefined
  readonly body: Line[]
}

const namesNobody = localized(
  'names no unit: all addressees of the notice are responsible',
  '未寫明單位,由全部主送單位負責',
)

// 各單位…, 請…: said to all, behind the tasks.
function isForAll({ folded }: Line): boolean {
  return /^(?:各地|各单位|各级|各部门|各市|各县|各区|请|以上|上述|本通知|特此)/.test(folded)
}

function above(form: NumberForm, task: NumberForm | undefined): form is 'chapter' | 'section' {
  return task !== undefined && numberForms.indexOf(form) < Math.min(numberForms.indexOf(task), 2)
}

function taskOf({ line, heading, body }: Draft, index: NameIndex) {
  const printed = heading ? lineAt(line, heading.title) : line
  const parts = [printed, ...body].map((part) => responsibilityOf(part, index))
  const requirement = parts.flatMap(({ rest }) => rest ?? [])
  const [first, ...others] = requirement
  const text = first?.text ?? printed.text
  const title = titleOf(text)
  // A first line that is no more than the title is not repeated in the requirement.
  const isOnlyTitle =
    first !== undefined && others.length > 0 && title.length >= text.replace(/[。.]$/, '').length
  return {
    kind: 'task' as const,
    line,
    number: heading?.number,
    title,
    names: parts.flatMap(({ names }) => names),
    requirement: isOnlyTitle ? others : requirement,
    deadlines: parts.flatMap(({ deadlines }) => deadlines),
  }
}
