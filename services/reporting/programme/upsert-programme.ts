import { isDeepStrictEqual } from 'node:util'
import { simplified } from '../../../schema/vocabulary/simplified.ts'
import type { Tx } from '../../kit/store/index.ts'
import { deriveAssignments } from '../assignment/derive-assignments.ts'
import { setAssignments } from '../assignment/set-assignments.ts'
import { Obligation } from '../obligation/obligation.ts'
import { domainOfTopics, mapTask, writeTaskMapping } from '../task/task-topics.ts'
import { Task } from '../task/task.ts'
import { UnitGroup } from '../unit/unit-group.ts'
import { Unit } from '../unit/unit.ts'
import type { ReportLine } from './import-report.ts'
import type {
  ObligationDefinition,
  ProgrammeDefinition,
  TaskDefinition,
} from './programme-definition.ts'
import { Programme } from './programme.ts'
import { upsert } from './upsert.ts'

/** Creates or updates a programme, its tasks, obligations and assignments. A repetition changes nothing. */
export const upsertProgramme = async (
  tx: Tx,
  definition: ProgrammeDefinition,
): Promise<readonly ReportLine[]> => {
  const lines: ReportLine[] = [await upsertProgrammeRow(tx, definition)]
  for (const task of definition.tasks) lines.push(await upsertTask(tx, definition, task))
  for (const obligation of definition.obligations)
    lines.push(await upsertObligation(tx, definition, obligation))
  const { manager } = tx
  const inProgramme = { where: { programmeId: definition.id } }
  const derived = deriveAssignments({
    programme: await manager.findOneByOrFail(Programme, { id: definition.id }),
    tasks: await manager.find(Task, inProgramme),
    obligations: await manager.find(Obligation, inProgramme),
    groups: await manager.find(UnitGroup),
    units: await manager.find(Unit),
  })
  return [...lines, ...(await setAssignments(tx, definition, derived))]
}

const upsertProgrammeRow = (tx: Tx, definition: ProgrammeDefinition): Promise<ReportLine> => {
  const { tasks: _tasks, obligations: _obligations, ...programme } = definition
  return upsert(
    tx,
    Programme,
    {
      ...untranslated(programme),
      ...programme,
      chapters: programme.chapters.map((chapter) => ({ ...untranslated(chapter), ...chapter })),
      sections: programme.sections.map((section) => ({ ...untranslated(section), ...section })),
    },
    `programme ${programme.docNo}`,
    'programme.set',
  )
}

const upsertTask = async (
  tx: Tx,
  { id, year, chapters, sections }: ProgrammeDefinition,
  task: TaskDefinition,
): Promise<ReportLine> => {
  const section = sections.find(({ number }) => number === task.sectionNumber)
  const chapter = chapters.find(({ number }) => number === section?.chapterNumber)
  const taskId = `${id}:${task.number}`
  const existing = await tx.find(Task, taskId)
  const { topics, ...fields } = task
  const values = {
    ...(existing ? {} : { ...defaultsOf(task), topics: topics ?? [] }),
    ...fields,
    id: taskId,
    programmeId: id,
    year,
    chapterNumber: chapter?.number ?? 0,
    domain: domainOfTopics(topics ?? existing?.topics ?? []) ?? chapter?.domain ?? '',
  }
  const item = `task ${task.number}`
  const line = await upsert(tx, Task, Object.assign(new Task(), values), item, 'task.set')
  const isMapped = await upsertTopics(tx, taskId, topics, !existing)
  if (!existing || !isMapped) return line
  return { ...line, outcome: 'changed', detail: [line.detail, 'topics'].filter(Boolean).join(', ') }
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

const upsertObligation = (
  tx: Tx,
  { id }: ProgrammeDefinition,
  obligation: ObligationDefinition,
): Promise<ReportLine> =>
  upsert(
    tx,
    Obligation,
    {
      ...obligation,
      id: `${id}:${obligation.code}`,
      programmeId: id,
      groupIds: [...obligation.groupIds],
      unitIds: [...obligation.unitIds],
    },
    `obligation ${obligation.code}`,
    'obligation.set',
  )

/** The titles of a part whose notice has no translations. */
const untranslated = ({ titleHant }: { readonly titleHant: string }) => ({
  titleHans: simplified(titleHant),
  titleEn: titleHant,
})

/** The values of a new task that its definition leaves out. The printed requirement replaces a summary. */
const defaultsOf = (task: TaskDefinition) => ({
  ...untranslated(task),
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
