import type { Context } from '../../kit/context.ts'
import { Assignment } from '../assignment/assignment.ts'
import { type AssignmentFilter, narrowAssignments } from '../assignment/assignment.filter.ts'
import { lightSql } from '../assignment/light-sql.ts'
import { AssignmentState } from '../assignment/state.ts'
import { Proven } from '../feed/proven.ts'
import { Task } from '../task/task.ts'
import { Unit, UnitKind } from '../unit/unit.ts'
import { dimensions, type ProgressDimension } from './dimension.ts'
import type { Sums } from './measures.ts'

/** One cell of a table: the value of each dimension, and the sums. */
export interface Cell {
  readonly keys: readonly (string | null)[]
  readonly sums: Sums
}

/** Sums assignments up, broken down by dimensions. One statement, whatever the breakdown. */
export const progressCells = async (
  context: Context,
  by: readonly ProgressDimension[],
  where: AssignmentFilter,
): Promise<readonly Cell[]> => {
  const light = lightSql(context, 'record')
  const query = context.store.read.createQueryBuilder(Assignment, 'record').select([])
  narrowAssignments(query, where, context)
  // The filter joins the task as `task` when it asks for domains.
  if (!where.domains) query.leftJoin(Task, 'task', 'task.id = record.taskId')
  query.leftJoin(
    (proof) =>
      proof
        .select('proven.year', 'year')
        .addSelect('proven.task_no', 'task_no')
        .addSelect('proven.unit_id', 'unit_id')
        .addSelect('SUM(proven.numerator)', 'met')
        .addSelect('SUM(proven.denominator)', 'counted')
        .from(Proven, 'proven')
        .groupBy('proven.year')
        .addGroupBy('proven.task_no')
        .addGroupBy('proven.unit_id'),
    'proof',
    'proof.year = record.year AND proof.task_no = record.taskNo AND proof.unit_id = record.unitId',
  )
  const joins = new Set(by.map((dimension) => dimensions[dimension].join))
  if (joins.has('city'))
    query
      .innerJoin(Unit, 'own', 'own.id = record.unitId')
      .leftJoin(
        Unit,
        'city',
        'city.kind IN (:...cities) AND substr(own.path, 1, length(city.path)) = city.path',
        { cities: [UnitKind.CITY, UnitKind.ZONE] },
      )
  if (joins.has('lead'))
    query.leftJoin(Unit, 'lead', `instr(task.leadUnitIds, concat('"', lead.id, '"')) > 0`)
  by.forEach((dimension, index) => {
    query.addSelect(dimensions[dimension].key, `k${index}`).addGroupBy(`k${index}`)
    query.addOrderBy(`k${index}`, 'ASC')
  })
  const counting = (condition: string): string =>
    `SUM(CASE WHEN record.counts AND ${condition} THEN 1 ELSE 0 END)`
  const measures = {
    total: counting('1 = 1'),
    done: counting(`record.state = '${AssignmentState.DONE}'`),
    accepted: counting(
      `record.state IN ('${AssignmentState.ACCEPTED}', '${AssignmentState.DONE}')`,
    ),
    waiting: counting(`record.state = '${AssignmentState.SUBMITTED}'`),
    late: counting(`${light.sql} = 'RED'`),
    soon: counting(`${light.sql} = 'YELLOW'`),
    dated: counting('record.dueOn IS NOT NULL'),
    excused: 'SUM(CASE WHEN record.counts THEN 0 ELSE 1 END)',
    claimed: 'SUM(CASE WHEN record.counts THEN record.percentage ELSE 0 END)',
    met: 'SUM(proof.met)',
    counted: 'SUM(proof.counted)',
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
