import type { EntityManager } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import { padded, placeholders } from '../store/index.ts'
import {
  anyTask,
  indicatorKey,
  type IndicatorKey,
  indicatorKeyOf,
  taskOf,
} from './indicator-key.ts'
import { allUnits } from './total.ts'

/** Reads many values by their keys: one statement for shares, one for per-unit targets. */
export const readValues = async (
  read: EntityManager,
  keys: readonly IndicatorKey[],
): Promise<readonly Ratio[]> => {
  const shares = keys.filter(({ indicator }) => indicator.target.kind === 'SHARE')
  const perUnit = keys.filter(({ indicator }) => indicator.target.kind !== 'SHARE')
  const values = new Map([
    ...(await sharesOf(read, shares)),
    ...(await reachedValues(read, perUnit)),
  ])
  return keys.map((key) => values.get(indicatorKey(key)) ?? new Ratio(0, 0))
}

const sharesOf = (read: EntityManager, keys: readonly IndicatorKey[]) =>
  valuesIn(read, keys, {
    table: 'indicator_total',
    task: `'${anyTask}'`,
    where: "AND group_name = ''",
  })

const reachedValues = (read: EntityManager, keys: readonly IndicatorKey[]) => {
  const tasks = distinct(keys.map(taskOf))
  const where = `AND task_id IN (${placeholders(tasks)})`
  return valuesIn(read, keys, { table: 'reached_total', task: 'task_id', where, values: tasks })
}

interface Row {
  readonly indicator: string
  readonly unitId: string
  readonly taskId: string
  readonly year: number
  readonly numerator: number
  readonly denominator: number
}

interface ValueTable {
  readonly table: string
  /** The column of the task. */
  readonly task: string
  readonly where: string
  readonly values?: readonly string[]
}

const valuesIn = async (
  read: EntityManager,
  keys: readonly IndicatorKey[],
  { table, task, where, values = [] }: ValueTable,
): Promise<readonly (readonly [string, Ratio])[]> => {
  if (keys.length === 0) return []
  const names = distinct(keys.map(({ indicator }) => indicator.name))
  const units = distinct(keys.map(({ unitId }) => unitId ?? allUnits))
  const years = distinct(keys.map(({ year }) => year))
  const rows: readonly Row[] = await read.query(
    `SELECT indicator, unit_id AS unitId, ${task} AS taskId, year, numerator, denominator FROM ${table}
     WHERE indicator IN (${placeholders(names)}) AND unit_id IN (${placeholders(units)})
       AND year IN (${placeholders(years)}) ${where}`,
    [...names, ...units, ...years, ...values],
  )
  return rows.map((row) => [indicatorKeyOf(row), new Ratio(row.numerator, row.denominator)])
}

const distinct = <T>(values: readonly T[]): readonly T[] => padded([...new Set(values)])
