import type { Context } from '../../kit/operation/index.ts'
import { type AssignmentFilter, narrowAssignments } from '../assignment/assignment.filter.ts'
import { lightSql } from '../assignment/light-sql.ts'
import { AssignmentState } from '../assignment/state.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { dimensions, ProgressDimension } from './dimension.ts'
import type { Sums } from './progress.ts'
import { sourceOf } from './progress-source.ts'

/** One cell of a table: the value of each dimension, and the sums. */
export interface ProgressGroup {
  readonly keys: readonly (string | null)[]
  readonly sums: Sums
}

/** Sums assignments up, broken down by dimensions. One statement, whatever the breakdown. */
export const progressGroups = async (
  context: Context,
  by: readonly ProgressDimension[],
  filter: AssignmentFilter,
): Promise<readonly ProgressGroup[]> => {
  const source = await sourceOf(context, by, filter)
  const { query, weight, where, completion } = source
  const light = lightSql(context, completion)
  narrowAssignments(query, where, context, completion)
  // The filter joins the task as `task` when it asks for domains.
  if (!where.domains) query.leftJoin(Task, 'task', 'task.id = record.taskId')
  if (by.includes(ProgressDimension.CITY)) source.joinCity()
  if (by.includes(ProgressDimension.LEAD_UNIT))
    query.leftJoin(Unit, 'lead', `instr(task.leadUnitIds, concat('"', lead.id, '"')) > 0`)
  by.forEach((dimension, index) => {
    const key = dimension === ProgressDimension.CITY ? source.city : dimensions[dimension]
    query.addSelect(key, `k${index}`).addGroupBy(`k${index}`)
    query.addOrderBy(`k${index}`, 'ASC')
  })
  const counting = (condition: string): string =>
    `SUM(CASE WHEN record.counts AND ${condition} THEN ${weight} ELSE 0 END)`
  const measures = {
    total: counting('1 = 1'),
    closed: counting(`record.state = '${AssignmentState.CLOSED}'`),
    accepted: counting(
      `record.state IN ('${AssignmentState.ACCEPTED}', '${AssignmentState.CLOSED}')`,
    ),
    waiting: counting(`record.state = '${AssignmentState.SUBMITTED}'`),
    late: counting(`${light.sql} = 'RED'`),
    soon: counting(`${light.sql} = 'YELLOW'`),
    dated: counting('record.dueOn IS NOT NULL'),
    notApplicable: `SUM(CASE WHEN record.counts THEN 0 ELSE ${weight} END)`,
    claimed: 'SUM(CASE WHEN record.counts THEN record.percentage ELSE 0 END)',
    met: `SUM(${source.met})`,
    counted: `SUM(${source.counted})`,
  }
  for (const [name, sql] of Object.entries(measures)) query.addSelect(sql, name)
  const rows = await query.setParameters(light.parameters).getRawMany<Row>()
  return rows.map((row) => ({
    keys: by.map((_, index) => {
      const key = row[`k${index}`]
      return key === null || key === undefined ? null : String(key)
    }),
    sums: row,
  }))
}

type Row = Sums & Readonly<Record<`k${number}`, string | number | null>>
