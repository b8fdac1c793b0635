import { claimFigure, countFigure, sentence, shareFigure, textOf } from '../document/content.ts'
import type { Content, Note } from '../document/report-document.ts'
import { type AssignmentFacts, readAssignments } from '../graph/assignments.ts'
import { assignmentsNote, progressNote } from '../graph/notes.ts'
import { type ProgressFacts, readProgress } from '../graph/progress.ts'
import type { ReportContext, Say } from '../report-context.ts'

/** How a task stands: for one unit, or for all that have it. */
export interface TaskState {
  readonly state: Content
  readonly claimed: Content
  readonly proven: Content
  readonly due: Content
}

/** The states of tasks by id; a task that the unit does not have, or that counts for no unit, is missing. */
export const readTaskStates = async (
  { graph, say }: ReportContext,
  programme: string,
  unit: string | undefined,
): Promise<{ readonly states: ReadonlyMap<string, TaskState>; readonly note: Note }> => {
  if (unit !== undefined) {
    const { assignments, at } = await readAssignments(graph, programme, unit)
    const states = new Map(
      assignments.flatMap((one) => (one.task ? [[one.task.id, stateOfUnit(one, say)]] : [])),
    )
    const where = `units: [${JSON.stringify(unit)}]`
    const fields =
      'stateLabel percentage dueOn lateness {kind workingDays text} proof {state stateLabel}'
    return { states, note: assignmentsNote(programme, where, fields, at) }
  }
  const scope = { programme, by: 'TASK' } as const
  const { table, at } = await readProgress(graph, scope)
  const fields =
    'total closed accepted late claimed {numerator denominator} proven {numerator denominator}'
  const note = progressNote(scope, `rows {keys {value label} progress {${fields}}}`, at)
  const states = new Map(
    table.rows.flatMap(({ keys, progress }) => {
      const id = keys[0]?.value
      return typeof id === 'string' && progress.total > 0 ? [[id, stateOfAll(progress, say)]] : []
    }),
  )
  return { states, note }
}

const stateOfUnit = (
  { stateLabel, percentage, lateness, dueOn, proof }: AssignmentFacts,
  say: Say,
): TaskState => ({
  state: [stateLabel],
  claimed: [`${percentage}%`],
  proven: [proof?.stateLabel ?? '—'],
  due: dueOn === null ? [] : [dueOn, say('; ', '；'), lateness?.text ?? '—'],
})

const stateOfAll = (progress: ProgressFacts, say: Say): TaskState => ({
  state: sentence(
    say('{0} units: {1} closed, {2} accepted, {3} late', '{0}個單位：辦結{1}，採納{2}，逾期{3}'),
    countFigure(progress.total),
    countFigure(progress.closed),
    countFigure(progress.accepted),
    countFigure(progress.late),
  ),
  claimed: [claimFigure(progress.claimed)],
  proven: [shareFigure(progress.proven)],
  due: [],
})

/** The state as the text of a cell. */
export const stateText = (state: TaskState | undefined, part: keyof TaskState): string =>
  state ? textOf(state[part]) : ''
