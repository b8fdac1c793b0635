import type { EntityManager } from 'typeorm'
import type { IndicatorKey } from './indicator-key.ts'
import { allUnits } from './total.ts'
import { unitCountTables } from './unit-count-tables.ts'

export interface UnitFailing {
  readonly unitId: string
  readonly group: string | null
}

interface Row {
  readonly unit: string
  readonly name: string | null
  readonly numerator: number | string | null
}

/** Units, or groups of units, that do not reach what each must, by unit. */
export const unitsFailing = async (
  read: EntityManager,
  { indicator, unitId, year }: IndicatorKey,
): Promise<readonly UnitFailing[]> => {
  const { target } = indicator
  if (target.kind === 'SHARE') return []
  const grouped = target.kind === 'EACH_GROUP'
  const { tables, conditions, values } = unitCountTables(target, {
    roots: [unitId ?? allUnits],
    asked: [indicator],
    year,
  })
  const rows: readonly Row[] = await read.query(
    `SELECT node.id AS unit, counter.numerator AS numerator,
      ${grouped ? 'counter.group_name' : 'NULL'} AS name
     FROM ${tables} ${conditions} ORDER BY node.id`,
    values,
  )
  const most = target.kind === 'EACH_UNIT' ? (target.most ?? Infinity) : Infinity
  const reaches = ({ numerator }: Row): boolean =>
    Number(numerator ?? 0) >= target.count && Number(numerator ?? 0) <= most
  if (!grouped)
    return rows.filter((row) => !reaches(row)).map(({ unit }) => ({ unitId: unit, group: null }))
  const reached = new Set(rows.filter(reaches).map(({ unit, name }) => `${unit} ${name}`))
  return [...new Set(rows.map(({ unit }) => unit))].flatMap((unit) =>
    target.groups
      .filter((group) => !reached.has(`${unit} ${group}`))
      .map((group) => ({ unitId: unit, group })),
  )
}
