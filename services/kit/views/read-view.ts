import type { EntityManager } from 'typeorm'
import type { Viewer } from '../identity/index.ts'
import type { Condition } from './condition.ts'
import type { View, ViewColumn, ViewDays } from './view.ts'
import type { ViewQuery } from './view-query.ts'
import { bind } from './view-sql.ts'

/** A value of a row. A moment is ISO 8601 in UTC. */
export type ViewValue = string | number | boolean | null
export type ViewRow = readonly ViewValue[]

const pageSize = 1_000

/**
 * The rows of a view that the viewer may see, ordered by the key of the view, in pages: each is a statement of its own, so that
 * a slow reader takes no transaction and no memory.
 */
export async function* readView(
  read: EntityManager,
  view: View,
  query: ViewQuery,
  { viewer, days }: { readonly viewer: Viewer; readonly days: ViewDays },
): AsyncGenerator<readonly ViewRow[]> {
  const key = view.columns.find(({ name }) => name === view.key)
  if (!key) throw new Error(`${view.name} has no column ${view.key}`)
  const rights = visibleTo(view, viewer)
  const below = query.below === undefined ? undefined : concernsUnit(view, 'below')
  const conditions = [
    ...(view.where === undefined ? [] : [view.where]),
    ...(rights ? [rights.sql] : []),
    ...(below ? [below] : []),
    ...query.conditions.map(conditionSql),
  ]
  const values = Object.fromEntries(
    query.conditions.flatMap((one, index) =>
      one.values.map((value, at) => [`c${index}v${at}`, value] as const),
    ),
  )
  const list = [key, ...query.columns].map(({ sql }, index) => `${sql} AS k${index}`)
  for (let after: unknown; ;) {
    const all = after === undefined ? conditions : [...conditions, `${key.sql} > :after`]
    const statement = bind(
      `SELECT ${list.join(', ')} FROM ${view.from}${all.length > 0 ? ` WHERE ${all.map((one) => `(${one})`).join(' AND ')}` : ''} ORDER BY ${key.sql} LIMIT ${pageSize}`,
      { ...days, ...values, ...rights?.values, below: pathPart(query.below ?? ''), after },
    )
    const rows: readonly StoredRow[] = await read.query(statement.sql, statement.values)
    if (rows.length > 0)
      yield rows.map((row) => query.columns.map((column, at) => valueOf(column, row[`k${at + 1}`])))
    if (rows.length < pageSize) return
    after = rows.at(-1)?.['k0']
  }
}

type StoredRow = Readonly<Record<string, unknown>>

/** The rows that a viewer may see; undefined if that is every row. */
const visibleTo = (view: View, { grants }: Viewer) => {
  const { isPublic } = view
  if (isPublic === undefined) return undefined
  const units = [...new Set(grants.map(({ unitId }) => unitId))]
  const sql = [isPublic, ...units.map((_, index) => concernsUnit(view, `g${index}`))]
  const values = Object.fromEntries(units.map((unit, index) => [`g${index}`, pathPart(unit)]))
  return { sql: sql.map((one) => `(${one})`).join(' OR '), values }
}

const concernsUnit = ({ unitPath }: View, parameter: string): string =>
  unitPath === undefined ? '1 = 0' : `instr(${unitPath}, :${parameter}) > 0`

const pathPart = (unit: string): string => `/${unit}/`

const conditionSql = ({ column, operator, values }: Condition, index: number): string => {
  const names = values.flatMap((value, at) => (value === null ? [] : [`:c${index}v${at}`]))
  // Several bounds: every one of them.
  if (operator !== '=')
    return names.map((name) => `${column.sql} ${operator} ${name}`).join(' AND ')
  return [
    ...(names.length > 0 ? [`${column.sql} IN (${names.join(', ')})`] : []),
    ...(values.includes(null) ? [`${column.sql} IS NULL`] : []),
  ].join(' OR ')
}

const valueOf = ({ kind }: ViewColumn, value: unknown): ViewValue => {
  if (value === null || value === undefined) return null
  switch (kind) {
    case 'integer':
      return Number(value)
    case 'boolean':
      return Number(value) !== 0
    case 'dateTime':
      return value instanceof Date ? momentOf(value) : `${String(value).replace(' ', 'T')}Z`
    default:
      return String(value)
  }
}

/** Null for a moment that no calendar has: a damaged database must not end the table. */
const momentOf = (value: Date): string | null =>
  Number.isNaN(value.getTime()) ? null : value.toISOString()
