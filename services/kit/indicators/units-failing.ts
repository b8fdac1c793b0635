import type { EntityManager } from 'typeorm'
import type { IndicatorKey } from './indicator-key.ts'
import { allUnits } from './total.ts'
import { isDeclaredNone, unitCountQuery } from './unit-count-query.ts'

interface UnitFailing {
  readonly unitId: string
  readonly group: string | null
}

interface Row {
  readonly unit: string
  readonly groupName: string | null
  readonly numerator: number | string | null
  readonly isNone: number | string
}

/** The units, or groups of units, that do not reach their target, of a task, ordered by unit. */
export const unitsFailing = async (
  read: EntityManager,
  { indicator, unitId, year, taskId }: IndicatorKey & { readonly taskId: string },
): Promise<readonly UnitFailing[]> => {
  const { target } = indicator
  if (target.kind === 'SHARE') return []
  const isGrouped = target.kind === 'EACH_GROUP'
  const { tables, conditions, values } = unitCountQuery(target, {
    roots: [unitId ?? allUnits],
    indicators: [indicator],
    year,
    taskIds: [taskId],
  })
  const rows: readonly Row[] = await read.query(
    `SELECT node.id AS unit, counter.numerator AS numerator,
      CASE WHEN ${isDeclaredNone} THEN 1 ELSE 0 END AS isNone,
      ${isGrouped ? 'counter.group_name' : 'NULL'} AS groupName
     FROM ${tables} ${conditions} ORDER BY node.id`,
    values,
  )
  const most = target.kind === 'EACH_UNIT' ? (target.most ?? Infinity) : Infinity
  const reaches = ({ numerator }: Row): boolean =>
    Number(numerator ?? 0) >= target.count && Number(numerator ?? 0) <= most
  const isNone = (row: Row): boolean => Number(row.isNone) === 1
  if (!isGrouped)
    return rows
      .filter((row) => !isNone(row) && !reaches(row))
      .map(({ unit }) => ({ unitId: unit, group: null }))
  const reaching = new Set(rows.filter(reaches).map((row) => `${row.unit} ${row.groupName}`))
  return [...new Set(rows.filter((row) => !isNone(row)).map(({ unit }) => unit))].flatMap((unit) =>
    target.groups
      .filter((group) => !reaching.has(`${unit} ${group}`))
      .map((group) => ({ unitId: unit, group })),
  )
}
