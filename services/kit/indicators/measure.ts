import { type EntityManager, In } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import { reached } from './reached.ts'
import { IndicatorTotal, allUnits } from './total.ts'
import { indicatorKeyOf, indicatorKey, type IndicatorKey } from './indicator-key.ts'

/** Reads many values: all shares by their keys, in one query; what each unit must reach by one query a kind. Nothing counted yet is 0 of 0. */
export const measure = async (
  read: EntityManager,
  wanted: readonly IndicatorKey[],
): Promise<readonly Ratio[]> => {
  const shares = wanted.filter(({ indicator }) => indicator.target.kind === 'SHARE')
  const others = wanted.filter(({ indicator }) => indicator.target.kind !== 'SHARE')
  const values = new Map([...(await sharesOf(read, shares)), ...(await reached(read, others))])
  return wanted.map((want) => values.get(indicatorKey(want)) ?? new Ratio(0, 0))
}

const sharesOf = async (
  read: EntityManager,
  wanted: readonly IndicatorKey[],
): Promise<readonly (readonly [string, Ratio])[]> => {
  if (wanted.length === 0) return []
  const rows = await read.findBy(IndicatorTotal, {
    indicator: In([...new Set(wanted.map(({ indicator }) => indicator.name))]),
    unitId: In([...new Set(wanted.map(({ unitId }) => unitId ?? allUnits))]),
    year: In([...new Set(wanted.map(({ year }) => year))]),
    groupName: '',
  })
  return rows.map(({ indicator, year, unitId, numerator, denominator }) => [
    indicatorKeyOf(indicator, year, unitId),
    new Ratio(numerator, denominator),
  ])
}
