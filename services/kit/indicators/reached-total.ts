import { Entity, type EntityManager, In, PrimaryColumn } from 'typeorm'
import { addInto } from '../store/index.ts'
import { IndicatorCounter } from './counter.ts'
import type { Indicator } from './indicator.ts'
import { totalsOfPath } from './total.ts'
import { hasPerUnitTarget, type UnitContribution, unitContributions } from './unit-contributions.ts'

/**
 * How many units reach a per-unit target, of those that must, for a unit and all below it; `allUnits` for all units. Updated
 * with every change of a counter, an expectation or the unit tree, so that a value is one row.
 */
@Entity('reached_total')
export class ReachedTotal extends IndicatorCounter {
  /** The task; `anyTask` for the units of all tasks of the year together. */
  @PrimaryColumn('varchar', { length: 96 })
  taskId!: string
}

/** Sums contributions by indicator, year and unit. */
export const reachedSums = (
  contributions: readonly UnitContribution[],
): readonly ReachedTotal[] => {
  const sums = new Map<string, ReachedTotal>()
  for (const { path, indicator, taskId, year, numerator, denominator } of contributions)
    for (const unitId of totalsOfPath(path)) {
      const key = `${indicator} ${unitId} ${year} ${taskId}`
      const sum = sums.get(key) ?? { indicator, unitId, year, taskId, numerator: 0, denominator: 0 }
      sum.numerator += numerator
      sum.denominator += denominator
      sums.set(key, sum)
    }
  return [...sums.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum)
}

/** Adds the differences between two readings of the same units. */
export const addReachedChange = async (
  manager: EntityManager,
  before: readonly UnitContribution[],
  after: readonly UnitContribution[],
): Promise<void> => {
  const negated = before.map((one) => ({
    ...one,
    numerator: -one.numerator,
    denominator: -one.denominator,
  }))
  const changes = reachedSums([...after, ...negated])
  const rows = changes.filter(({ numerator, denominator }) => numerator !== 0 || denominator !== 0)
  await addInto(
    manager,
    {
      name: 'reached_total',
      key: ['indicator', 'unit_id', 'year', 'task_id'],
      sums: ['numerator', 'denominator'],
    },
    rows.map(({ indicator, unitId: unit_id, year, taskId: task_id, numerator, denominator }) => ({
      indicator,
      unit_id,
      year,
      task_id,
      numerator,
      denominator,
    })),
  )
}

/** The years of all tasks that have topics. */
export const measuredYears = async (read: EntityManager): Promise<readonly number[]> => {
  const rows: readonly { readonly year: number }[] = await read.query(
    'SELECT DISTINCT year FROM task_topic',
  )
  return rows.map(({ year }) => Number(year))
}

/** Recomputes the totals of these indicators. The unit tree must be locked. */
export const rebuildReached = async (
  manager: EntityManager,
  indicators: readonly Indicator[],
): Promise<void> => {
  const names = indicators.filter(hasPerUnitTarget).map(({ name }) => name)
  if (names.length === 0) return
  await manager.delete(ReachedTotal, { indicator: In(names) })
  const years = await measuredYears(manager)
  await addReachedChange(manager, [], await unitContributions(manager, { indicators, years }))
}
