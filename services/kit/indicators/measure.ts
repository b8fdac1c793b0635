import { type EntityManager, In } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import { ReachedTotal } from './reached-total.ts'
import { IndicatorTotal, allUnits } from './total.ts'
import { indicatorKeyOf, indicatorKey, type IndicatorKey } from './indicator-key.ts'

/** Reads many values by their keys: one statement for shares, one for per-unit targets. Nothing counted yet is 0 of 0. */
export const measure = async (
  read: EntityManager,
  wanted: readonly IndicatorKey[],
): Promise<readonly Ratio[]> => {
  const shares = wanted.filter(({ indicator }) => indicator.target.kind === 'SHARE')
  const others = wanted.filter(({ indicator }) => indicator.target.kind !== 'SHARE')
  const values = new Map([
    ...(await valuesIn(read, IndicatorTotal, shares, { groupName: '' })),
    ...(await valuesIn(read, ReachedTotal, others)),
  ])
  return wanted.map((want) => values.get(indicatorKey(want)) ?? new Ratio(0, 0))
}

const valuesIn = async (
  read: EntityManager,
  table: typeof IndicatorTotal | typeof ReachedTotal,
  wanted: readonly IndicatorKey[],
  where: object = {},
): Promise<readonly (readonly [string, Ratio])[]> => {
  if (wanted.length === 0) return []
  const rows = await read.findBy(table, {
    indicator: In([...new Set(wanted.map(({ indicator }) => indicator.name))]),
    unitId: In([...new Set(wanted.map(({ unitId }) => unitId ?? allUnits))]),
    year: In([...new Set(wanted.map(({ year }) => year))]),
    ...where,
  })
  return rows.map(({ indicator, year, unitId, numerator, denominator }) => [
    indicatorKeyOf(indicator, year, unitId),
    new Ratio(numerator, denominator),
  ])
}
