import { Entity, type EntityManager, In } from 'typeorm'
import { addInto } from '../store/index.ts'
import { IndicatorCounter } from './counter.ts'
import type { Indicator } from './indicator.ts'
import { rootsAbove } from './total.ts'
import { hasPerUnitTarget, type UnitContribution, unitContributions } from './unit-contributions.ts'

/**
 * How many units reach what an indicator asks of each, of those counted, for a unit and all below it; the empty unit id
 * stands for all units. Written by every change of a counter, an expectation or the unit tree, so that reading is one row.
 */
@Entity('reached_total')
export class ReachedTotal extends IndicatorCounter {}

/** Sums of contributions by indicator, year and root. */
export const reachedSums = (
  contributions: readonly UnitContribution[],
): readonly ReachedTotal[] => {
  const sums = new Map<string, ReachedTotal>()
  for (const { path, indicator, year, numerator, denominator } of contributions)
    for (const unitId of rootsAbove(path)) {
      const key = `${indicator} ${unitId} ${year}`
      const sum = sums.get(key) ?? { indicator, unitId, year, numerator: 0, denominator: 0 }
      sum.numerator += numerator
      sum.denominator += denominator
      sums.set(key, sum)
    }
  return [...sums.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum)
}

/** Adds what changed between two readings of the same units. */
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
      key: ['indicator', 'unit_id', 'year'],
      sums: ['numerator', 'denominator'],
    },
    rows.map(({ indicator, unitId: unit_id, year, numerator, denominator }) => ({
      indicator,
      unit_id,
      year,
      numerator,
      denominator,
    })),
  )
}

/** The years for which any unit is expected to answer. */
export const expectedYears = async (read: EntityManager): Promise<readonly number[]> => {
  const rows: readonly { readonly year: number }[] = await read.query(
    'SELECT DISTINCT year FROM expectation',
  )
  return rows.map(({ year }) => Number(year))
}

/** Computes the totals of these indicators again. Call it with the unit tree locked. */
export const rebuildReached = async (
  manager: EntityManager,
  indicators: readonly Indicator[],
): Promise<void> => {
  const names = indicators.filter(hasPerUnitTarget).map(({ name }) => name)
  if (names.length === 0) return
  await manager.delete(ReachedTotal, { indicator: In(names) })
  const years = await expectedYears(manager)
  await addReachedChange(manager, [], await unitContributions(manager, { indicators, years }))
}
