import { deriveAssignments } from '../assignment/derive.ts'
import { setAssignments } from '../assignment/set-assignments.ts'
import type { Tx } from '../../kit/store/index.ts'
import { Obligation } from '../obligation/obligation.ts'
import { Task } from '../task/task.ts'
import { UnitGroup } from '../unit/unit-group.ts'
import { Unit } from '../unit/unit.ts'
import type { ProgrammeDefinition, TaskDefinition } from './definition.ts'
import { Programme } from './programme.ts'
import type { ReportLine } from './import-report.ts'
import { set } from './set.ts'
import { simplified } from '../../../schema/vocabulary/simplified.ts'

/** Creates or updates a programme with all that hangs on it. Doing it again changes nothing. */
export const upsertProgramme = async (
  tx: Tx,
  definition: ProgrammeDefinition,
): Promise<readonly ReportLine[]> => {
  const lines: ReportLine[] = [await setProgramme(tx, definition)]
  for (const task of definition.tasks) lines.push(await setTask(tx, definition, task))
  for (const { code, ...obligation } of definition.obligations)
    lines.push(
      await set(
        tx,
        Obligation,
        {
          ...obligation,
          id: `${definition.id}:${code}`,
          programmeId: definition.id,
          code,
          groupIds: [...obligation.groupIds],
          unitIds: [...obligation.unitIds],
        },
        `obligation ${code}`,
        'obligation.set',
      ),
    )
  const { manager } = tx
  const ofProgramme = { where: { programmeId: definition.id } }
  const wanted = deriveAssignments({
    programme: await manager.findOneByOrFail(Programme, { id: definition.id }),
    tasks: await manager.find(Task, ofProgramme),
    obligations: await manager.find(Obligation, ofProgramme),
    groups: await manager.find(UnitGroup),
    units: await manager.find(Unit),
  })
  return [...lines, ...(await setAssignments(tx, definition, wanted))]
}

const setProgramme = (tx: Tx, definition: ProgrammeDefinition): Promise<ReportLine> => {
  const { tasks: _tasks, obligations: _obligations, ...programme } = definition
  return set(
    tx,
    Programme,
    {
      ...titles(programme),
      ...programme,
      chapters: programme.chapters.map((chapter) => ({ ...titles(chapter), ...chapter })),
      sections: programme.sections.map((section) => ({ ...titles(section), ...section })),
    },
    `programme ${programme.docNo}`,
    'programme.set',
  )
}

const setTask = async (
  tx: Tx,
  { id, year, chapters, sections }: ProgrammeDefinition,
  task: TaskDefinition,
): Promise<ReportLine> => {
  const section = sections.find(({ number }) => number === task.sectionNumber)
  const chapter = chapters.find(({ number }) => number === section?.chapterNumber)
  const taskId = `${id}:${task.number}`
  const isNew = !(await tx.find(Task, taskId))
  return set(
    tx,
    Task,
    {
      ...(isNew ? blank(task) : {}),
      ...task,
      id: taskId,
      programmeId: id,
      year,
      chapterNumber: chapter?.number ?? 0,
      domain: chapter?.domain ?? '',
      leadUnitIds: [...task.leadUnitIds],
      groupIds: [...task.groupIds],
    } as Task,
    `task ${task.number}`,
    'task.set',
  )
}

const titles = ({ titleHant }: { readonly titleHant: string }) => ({
  titleHans: simplified(titleHant),
  titleEn: titleHant,
})

/** What a task has when its notice does not say: the printed words stand in for a translation. */
const blank = (task: TaskDefinition) => ({
  ...titles(task),
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
