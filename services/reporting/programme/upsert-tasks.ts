import { fieldText } from './field-text.ts'
import { taskText } from './item-text.ts'
import { joinTexts } from '../../../schema/vocabulary/language/index.ts'
import { isDeepStrictEqual } from 'node:util'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import type { Tx } from '../../kit/store/index.ts'
import { domainOfTopics, mapTask, writeTaskMapping } from '../task/task-topics.ts'
import { Task } from '../task/task.ts'
import { describeTaskChanges, type NamesById } from './describe-task-changes.ts'
import type { ReportLine } from './import-report.ts'
import type { ProgrammeDefinition, TaskDefinition } from './programme-definition.ts'
import { matchTasks } from './match-tasks.ts'
import { upsert } from './upsert.ts'
import { withdraw } from './withdraw.ts'

/** Creates, changes and restores the tasks of a definition, and withdraws the others of its programme. */
export const upsertTasks = async (
  tx: Tx,
  definition: ProgrammeDefinition,
  names: NamesById,
): Promise<readonly ReportLine[]> => {
  const stored = await tx.manager.find(Task, {
    where: { programmeId: definition.id },
    order: { number: 'ASC' },
  })
  const ids = new Set(stored.map(({ id }) => id))
  const current = new Set<string>()
  const lines: ReportLine[] = []
  const unnamed = definition.tasks.filter((task) => task.id === undefined)
  const matched = matchTasks(stored, unnamed.map(withTitle))
  const known = new Map([...matched].map(([{ task }, row]) => [task, row.id]))
  for (const task of definition.tasks) {
    const id = task.id ?? known.get(task) ?? newId(`${definition.id}:${task.number}`, ids)
    current.add(id)
    const before = stored.find((one) => one.id === id)
    lines.push(await upsertTask(tx, definition, { ...task, id }, before, names))
  }
  const obsolete = stored.filter(({ id }) => !current.has(id))
  const itemOf = ({ number, titleHant }: Task) => taskText(`${number} ${titleHant}`)
  return [...lines, ...(await withdraw(tx, obsolete, 'task', itemOf))]
}

/** A task as it is matched with the stored ones. */
const withTitle = (task: TaskDefinition) => ({ task, number: task.number, title: task.titleHant })

/** Another task that had the number keeps its id, also when it is withdrawn. */
const newId = (base: string, taken: Set<string>): string => {
  let id = base
  for (let next = 2; taken.has(id); next += 1) id = `${base}-${next}`
  taken.add(id)
  return id
}

const upsertTask = async (
  tx: Tx,
  { id, year, chapters, sections }: ProgrammeDefinition,
  task: TaskDefinition & { readonly id: string },
  known: Task | undefined,
  names: NamesById,
): Promise<ReportLine> => {
  const section = sections.find(({ number }) => number === task.sectionNumber)
  const chapter = chapters.find(({ number }) => number === section?.chapterNumber)
  const { topics, ...fields } = task
  const values = {
    ...(known ? {} : { ...defaultsOf(task), topics: topics ?? [] }),
    ...fields,
    programmeId: id,
    year,
    chapterNumber: chapter?.number ?? 0,
    domain: domainOfTopics(topics ?? known?.topics ?? []) ?? chapter?.domain ?? '',
    withdrawnOn: null,
  }
  const line = await upsert(
    tx,
    Task,
    Object.assign(new Task(), values),
    taskText(task.number),
    known?.withdrawnOn ? 'task.restored' : 'task.set',
    describeTaskChanges(names),
  )
  const isMapped = await upsertTopics(tx, task.id, topics, !known)
  if (known?.withdrawnOn) return { ...line, outcome: 'restored' }
  if (!known || !isMapped) return line
  const details = line.detail.en === '' ? [] : [line.detail]
  const detail = joinTexts([...details, fieldText('topics')], '; ', ';')
  return { ...line, outcome: 'changed', detail }
}

/** @returns whether the topics are other than before */
const upsertTopics = async (
  tx: Tx,
  taskId: string,
  topics: TaskDefinition['topics'],
  isNew: boolean,
): Promise<boolean> => {
  const task = topics && (await tx.find(Task, taskId))
  if (!task || (!isNew && isDeepStrictEqual(task.topics, topics))) return false
  await (isNew ? writeTaskMapping(tx, task) : mapTask(tx, task, topics))
  return true
}

/** The values of a new task that its definition leaves out. The printed requirement replaces a summary. */
const defaultsOf = (task: TaskDefinition) => ({
  titleHans: simplified(task.titleHant),
  titleEn: task.titleHant,
  summaryHant: task.requirement ?? task.titleHant,
  summaryHans: simplified(task.requirement ?? task.titleHant),
  summaryEn: task.requirement ?? task.titleHant,
  requirement: null,
  namedUnitIds: [],
  trigger: null,
  triggering: null,
  rollUp: null,
  deadlines: [],
  targets: [],
  clocks: [],
  citedDocuments: [],
  systems: [],
})
