import { type EntityManager, In } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import { indicatorKey, type IndicatorKey, indicatorKeyOf } from './indicator-key.ts'
import { allUnits, IndicatorTotal } from './total.ts'
import { readUnitsReaching } from './units-reaching.ts'

/** Reads many values: all shares in one query by their keys, and per-unit targets in one query for each shape. */
export const readValues = async (
  read: EntityManager,
  keys: readonly IndicatorKey[],
): Promise<readonly Ratio[]> => {
  const shares = keys.filter(({ indicator }) => indicator.target.kind === 'SHARE')
  const perUnit = keys.filter(({ indicator }) => indicator.target.kind !== 'SHARE')
  const values = new Map([
    ...(await readShares(read, shares)),
    ...(await readUnitsReaching(read, perUnit)),
  ])
  return keys.map((key) => values.get(indicatorKey(key)) ?? new Ratio(0, 0))
}

const readShares = async (
  read: EntityManager,
  keys: readonly IndicatorKey[],
): Promise<readonly (readonly [string, Ratio])[]> => {
  if (keys.length === 0) return []
  const rows = await read.findBy(IndicatorTotal, {
    indicator: In([...new Set(keys.map(({ indicator }) => indicator.name))]),
    unitId: In([...new Set(keys.map(({ unitId }) => unitId ?? allUnits))]),
    year: In([...new Set(keys.map(({ year }) => year))]),
    groupName: '',
  })
  return rows.map(({ indicator, year, unitId, numerator, denominator }) => [
    indicatorKeyOf(indicator, year, unitId),
    new Ratio(numerator, denominator),
  ])
}
