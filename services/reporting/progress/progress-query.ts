import type { Context } from '../../kit/operation/index.ts'
import { type AssignmentFilter, applyAssignmentFilter } from '../assignment/assignment.filter.ts'
import { lightSql } from '../assignment/light-sql.ts'
import { AssignmentState } from '../assignment/assignment-state.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { dimensionColumns, ProgressDimension } from './dimension.ts'
import { progressSource } from './progress-source.ts'
import type { ProgressSums } from './progress.ts'

/** One group of assignments: the value of each dimension, and the sums. */
export interface ProgressGroup {
  readonly keys: readonly (string | null)[]
  readonly sums: ProgressSums
  /** Throws CalendarYearMissing if the sum of those due soon is missing for lack of a calendar. */
  readonly requireCalendar: () => void
  /** Reads the records that meet and count, where `sums` does not have them. */
  readonly proof?: () => Promise<Pick<ProgressSums, 'met' | 'counted'>>
}

/** Sums assignments by dimensions with one statement. */
export const progressGroups = async (
  context: Context,
  by: readonly ProgressDimension[],
  filter: AssignmentFilter,
): Promise<readonly ProgressGroup[]> => {
  const source = await progressSource(context, by, filter)
  const { query, weight, where, completion } = source
  const light = lightSql(context, completion)
  applyAssignmentFilter(query, where, context, completion)
  // A filter by domains has joined the task already.
  if (!where.domains) query.leftJoin(Task, 'task', 'task.id = record.taskId')
  if (by.includes(ProgressDimension.CITY)) source.joinCity()
  if (by.includes(ProgressDimension.LEAD_UNIT))
    query.leftJoin(Unit, 'lead', `instr(task.leadUnitIds, concat('"', lead.id, '"')) > 0`)
  by.forEach((dimension, index) => {
    const key = dimension === ProgressDimension.CITY ? source.city : dimensionColumns[dimension]
    query.addSelect(key, `k${index}`).addGroupBy(`k${index}`)
    query.addOrderBy(`k${index}`, 'ASC')
  })
  const countWhere = (condition: string): string =>
    `SUM(CASE WHEN record.counts AND ${condition} THEN ${weight} ELSE 0 END)`
  const measures = {
    total: countWhere('1 = 1'),
    closed: countWhere(`record.state = '${AssignmentState.CLOSED}'`),
    accepted: countWhere(
      `record.state IN ('${AssignmentState.ACCEPTED}', '${AssignmentState.CLOSED}')`,
    ),
    waiting: countWhere(`record.state = '${AssignmentState.SUBMITTED}'`),
    late: countWhere(light.isRed),
    ...('greenFrom' in light.parameters ? { dueSoon: countWhere(light.isYellow) } : {}),
    dated: countWhere('record.dueOn IS NOT NULL'),
    notApplicable: `SUM(CASE WHEN record.counts THEN 0 ELSE ${weight} END)`,
    claimed: 'SUM(CASE WHEN record.counts THEN record.percentage ELSE 0 END)',
    met: `SUM(CASE WHEN record.counts THEN ${source.met} ELSE 0 END)`,
    counted: `SUM(CASE WHEN record.counts THEN ${source.counted} ELSE 0 END)`,
  }
  for (const [name, sql] of Object.entries(measures)) query.addSelect(sql, name)
  const rows = await query.setParameters(light.parameters).getRawMany<Row>()
  return rows.map((row) => ({
    keys: by.map((_, index) => {
      const key = row[`k${index}`]
      return key === null || key === undefined ? null : String(key)
    }),
    sums: row,
    requireCalendar: light.requireCalendar,
  }))
}

type Row = ProgressSums & Readonly<Record<`k${number}`, string | number | null>>
