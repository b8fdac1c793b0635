import { type EntityManager, In } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import { indicatorKey, type IndicatorKey, indicatorKeyOf } from './indicator-key.ts'
import { ReachedTotal } from './reached-total.ts'
import { allUnits, IndicatorTotal } from './total.ts'

/** Reads many values by their keys: one statement for shares, one for per-unit targets. */
export const readValues = async (
  read: EntityManager,
  keys: readonly IndicatorKey[],
): Promise<readonly Ratio[]> => {
  const shares = keys.filter(({ indicator }) => indicator.target.kind === 'SHARE')
  const perUnit = keys.filter(({ indicator }) => indicator.target.kind !== 'SHARE')
  const values = new Map([
    ...(await valuesIn(read, IndicatorTotal, shares, { groupName: '' })),
    ...(await valuesIn(read, ReachedTotal, perUnit)),
  ])
  return keys.map((key) => values.get(indicatorKey(key)) ?? new Ratio(0, 0))
}

const valuesIn = async (
  read: EntityManager,
  table: typeof IndicatorTotal | typeof ReachedTotal,
  keys: readonly IndicatorKey[],
  where: object = {},
): Promise<readonly (readonly [string, Ratio])[]> => {
  if (keys.length === 0) return []
  const rows = await read.findBy(table, {
    indicator: In([...new Set(keys.map(({ indicator }) => indicator.name))]),
    unitId: In([...new Set(keys.map(({ unitId }) => unitId ?? allUnits))]),
    year: In([...new Set(keys.map(({ year }) => year))]),
    ...where,
  })
  return rows.map(({ indicator, year, unitId, numerator, denominator }) => [
    indicatorKeyOf(indicator, year, unitId),
    new Ratio(numerator, denominator),
  ])
}
