import type { EntityManager } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import { indicatorKey, type IndicatorKey, indicatorKeyOf } from './indicator-key.ts'
import { allUnits } from './total.ts'

/** Reads many values by their keys: one statement for shares, one for per-unit targets. */
export const readValues = async (
  read: EntityManager,
  keys: readonly IndicatorKey[],
): Promise<readonly Ratio[]> => {
  const shares = keys.filter(({ indicator }) => indicator.target.kind === 'SHARE')
  const perUnit = keys.filter(({ indicator }) => indicator.target.kind !== 'SHARE')
  const values = new Map([
    ...(await valuesIn(read, 'indicator_total', shares, `AND group_name = ''`)),
    ...(await valuesIn(read, 'reached_total', perUnit)),
  ])
  return keys.map((key) => values.get(indicatorKey(key)) ?? new Ratio(0, 0))
}

interface ValueRow {
  readonly indicator: string
  readonly unitId: string
  readonly year: number
  readonly numerator: number
  readonly denominator: number
}

const columns = 'indicator, unit_id AS unitId, year, numerator, denominator'

const valuesIn = async (
  read: EntityManager,
  table: string,
  keys: readonly IndicatorKey[],
  condition = '',
): Promise<readonly (readonly [string, Ratio])[]> => {
  if (keys.length === 0) return []
  const names = [...new Set(keys.map(({ indicator }) => indicator.name))]
  const unitIds = [...new Set(keys.map(({ unitId }) => unitId ?? allUnits))]
  const years = [...new Set(keys.map(({ year }) => year))]
  // Plain SQL, since most pages read it: a query builder takes longer than the database.
  const rows: readonly ValueRow[] = await read.query(
    `SELECT ${columns} FROM ${table} WHERE indicator IN (${marks(names)}) AND unit_id IN (${marks(unitIds)}) AND year IN (${marks(years)}) ${condition}`,
    [...names, ...unitIds, ...years],
  )
  return rows.map(({ indicator, year, unitId, numerator, denominator }) => [
    indicatorKeyOf(indicator, year, unitId),
    new Ratio(numerator, denominator),
  ])
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')
