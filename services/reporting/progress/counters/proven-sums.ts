import type { EntityManager } from 'typeorm'
import { padded, placeholders } from '../../../kit/store/index.ts'
import type { Assignment } from '../../assignment/assignment.ts'

type AssignmentKey = Pick<Assignment, 'taskId' | 'unitId'>

/** The indicators of an assignment's task, summed for its unit. */
export interface ProvenSums {
  /** Records that meet an indicator. */
  readonly met: number
  /** Records that count for an indicator. */
  readonly counted: number
}

/** Reads the sums of many assignments with one statement. @returns a lookup by assignment */
export const provenSums = async (
  manager: EntityManager,
  assignments: readonly AssignmentKey[],
): Promise<(assignment: AssignmentKey) => ProvenSums> => {
  if (assignments.length === 0) return () => none
  const taskIds = padded([...new Set(assignments.map(({ taskId }) => taskId))])
  const unitIds = padded([...new Set(assignments.map(({ unitId }) => unitId))])
  const rows: readonly Row[] = await manager.query(
    `SELECT mapping.task_id AS taskId, proven.unit_id AS unitId,
      SUM(proven.numerator) AS met, SUM(proven.denominator) AS counted
     FROM task_topic mapping
     JOIN proven ON proven.topic = mapping.topic AND proven.year = mapping.year
     WHERE mapping.task_id IN (${placeholders(taskIds)})
       AND proven.unit_id IN (${placeholders(unitIds)})
     GROUP BY mapping.task_id, proven.unit_id`,
    [...taskIds, ...unitIds],
  )
  const sums = new Map(
    rows.map((row) => [keyOf(row), { met: Number(row.met), counted: Number(row.counted) }]),
  )
  return (assignment) => sums.get(keyOf(assignment)) ?? none
}

type Row = AssignmentKey & Readonly<Record<keyof ProvenSums, number | string>>

const none: ProvenSums = { met: 0, counted: 0 }

const keyOf = ({ taskId, unitId }: AssignmentKey): string => `${taskId} ${unitId}`
