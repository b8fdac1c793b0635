import type { EntityManager } from 'typeorm'
import { parseFormerPaths, pathInYear } from '../access/index.ts'
import { padded, placeholders } from '../store/index.ts'
import { isAsked } from './asked-units.ts'
import type { TaskMeasure } from './task-measure.ts'

/** A unit that must report on a task. */
export interface ExpectedUnit {
  readonly taskId: string
  readonly unitId: string
  /** Its path in the tree in the year of the task. */
  readonly path: string
}

export interface ProvenScope {
  readonly measures: readonly TaskMeasure[]
  /** Only these units; all if left out. */
  readonly units?: readonly string[] | undefined
}

/** Reads the expected units of a scope of which the conditions of their task ask anything. */
export const readExpected = async (
  manager: EntityManager,
  scope: ProvenScope,
): Promise<readonly ExpectedUnit[]> => {
  const indicators = new Map(scope.measures.map((one) => [one.taskId, one.indicators]))
  return (await readReporting(manager, scope)).filter(({ taskId, kind }) =>
    isAsked(indicators.get(taskId) ?? [], kind),
  )
}

interface ReportingUnit extends ExpectedUnit {
  readonly kind: string
}

const readReporting = async (
  manager: EntityManager,
  { measures, units }: ProvenScope,
): Promise<readonly ReportingUnit[]> => {
  if (measures.length === 0 || units?.length === 0) return []
  const tasks = padded(measures.map(({ taskId }) => taskId))
  const unitIds = units && padded(units)
  const years = new Map(measures.map(({ taskId, year }) => [taskId, year]))
  const rows: readonly (ReportingUnit & { readonly formerPaths: string })[] = await manager.query(
    `SELECT expected.task_id AS taskId, expected.unit_id AS unitId, node.path AS path,
      node.former_paths AS formerPaths, node.kind AS kind
     FROM expectation expected JOIN unit_node node ON node.id = expected.unit_id
     WHERE expected.counts = 1 AND expected.task_id IN (${placeholders(tasks)})
       ${unitIds ? `AND expected.unit_id IN (${placeholders(unitIds)})` : ''}
     ORDER BY expected.task_id, expected.unit_id`,
    [...tasks, ...(unitIds ?? [])],
  )
  return rows.map(({ taskId, unitId, kind, path, formerPaths }) => ({
    taskId,
    unitId,
    kind,
    path: pathInYear({ path, formerPaths: parseFormerPaths(formerPaths) }, years.get(taskId)),
  }))
}
