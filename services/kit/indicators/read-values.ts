import type { EntityManager } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import { indicatorKey, type IndicatorKey, indicatorKeyOf } from './indicator-key.ts'
import { padded, placeholders } from '../store/index.ts'
import { allUnits } from './total.ts'

/** Reads many values by their keys: one statement for shares, one for per-unit targets. */
export const readValues = async (
  read: EntityManager,
  keys: readonly IndicatorKey[],
): Promise<readonly Ratio[]> => {
  const shares = keys.filter(({ indicator }) => indicator.target.kind === 'SHARE')
  const perUnit = keys.filter(({ indicator }) => indicator.target.kind !== 'SHARE')
  const values = new Map([
    ...(await valuesIn(read, 'indicator_total', shares, "AND group_name = ''")),
    ...(await valuesIn(read, 'reached_total', perUnit)),
  ])
  return keys.map((key) => values.get(indicatorKey(key)) ?? new Ratio(0, 0))
}

interface Row {
  readonly indicator: string
  readonly unitId: string
  readonly year: number
  readonly numerator: number
  readonly denominator: number
}

const valuesIn = async (
  read: EntityManager,
  table: string,
  keys: readonly IndicatorKey[],
  condition = '',
): Promise<readonly (readonly [string, Ratio])[]> => {
  if (keys.length === 0) return []
  const names = distinct(keys.map(({ indicator }) => indicator.name))
  const units = distinct(keys.map(({ unitId }) => unitId ?? allUnits))
  const years = distinct(keys.map(({ year }) => year))
  const rows: readonly Row[] = await read.query(
    `SELECT indicator, unit_id AS unitId, year, numerator, denominator FROM ${table}
     WHERE indicator IN (${placeholders(names)}) AND unit_id IN (${placeholders(units)})
       AND year IN (${placeholders(years)}) ${condition}`,
    [...names, ...units, ...years],
  )
  return rows.map(({ indicator, year, unitId, numerator, denominator }) => [
    indicatorKeyOf(indicator, year, unitId),
    new Ratio(numerator, denominator),
  ])
}

const distinct = <T>(values: readonly T[]): readonly T[] => padded([...new Set(values)])
