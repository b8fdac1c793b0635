import { type AssignmentFacts, readAssignments } from '../graph/assignments.ts'
import { type ProgressScope, type ProgressTableFacts, readProgress } from '../graph/progress.ts'
import {
  type ProgrammeFacts,
  readPreviousProgramme,
  readProgramme,
  readUnit,
  type UnitFacts,
} from '../graph/subject.ts'
import type { ReportContext } from '../report-context.ts'

/** One year of a unit in a programme. */
export interface YearOfUnit {
  readonly programme: ProgrammeFacts
  readonly assignments: readonly AssignmentFacts[]
  /** When the assignments were read. */
  readonly at: Date
  readonly progress: ProgressTableFacts
  readonly progressAt: Date
  readonly scope: ProgressScope
}

/** What the year report is made of. */
export interface YearFacts extends YearOfUnit {
  readonly unit: UnitFacts
  /** The year before, if a programme of the same office has work of the unit. */
  readonly previous: YearOfUnit | undefined
}

export const readYear = async (
  { graph }: ReportContext,
  unitId: string,
  programmeId: string | undefined,
): Promise<YearFacts> => {
  const programme = await readProgramme(graph, programmeId)
  const unit = await readUnit(graph, unitId)
  const ofProgramme = async (one: ProgrammeFacts): Promise<YearOfUnit> => {
    const scope = { programme: one.id, by: 'CHAPTER', unit: unit.id } as const
    const { assignments, at } = await readAssignments(graph, one.id, unit.id)
    const { table, at: progressAt } = await readProgress(graph, scope)
    return { programme: one, assignments, at, progress: table, progressAt, scope }
  }
  const earlier = await readPreviousProgramme(graph, programme)
  const previous = earlier && (await ofProgramme(earlier))
  return {
    ...(await ofProgramme(programme)),
    unit,
    previous: previous && previous.assignments.length > 0 ? previous : undefined,
  }
}

/** The assignments of tasks, each with its task, in the numbering of the notice. */
export const taskAssignments = (assignments: readonly AssignmentFacts[]) =>
  assignments.flatMap((assignment) =>
    assignment.task ? [{ assignment, task: assignment.task }] : [],
  )

export type TaskAssignment = ReturnType<typeof taskAssignments>[number]
