import type { ViewDefinition } from '../store/index.ts'
import { dayParameters, type View } from './view.ts'

/** SQL for the days of a view inside of the database, where the hub keeps them. */
const storedDays = {
  today: '(SELECT hub_day.today FROM hub_day WHERE hub_day.id = 1)',
  greenFrom: '(SELECT hub_day.green_from FROM hub_day WHERE hub_day.id = 1)',
} as const

/** The statement of a view in the database. It has the rows of all viewers; a database has no viewers. */
export const viewDefinition = ({ name, columns, from, where }: View): ViewDefinition => {
  const list = columns.map((column) => `${withStoredDays(column.sql)} AS \`${column.name}\``)
  const condition = where === undefined ? '' : ` WHERE ${withStoredDays(where)}`
  return { name, select: `SELECT ${list.join(', ')} FROM ${from}${condition}` }
}

const withStoredDays = (sql: string): string =>
  sql.replaceAll(new RegExp(dayParameters, 'g'), (_, name: keyof typeof storedDays) => {
    return storedDays[name]
  })

/** Replaces `:name` by `?`. @returns the values in the order of the question marks */
export const bind = (
  sql: string,
  parameters: Readonly<Record<string, unknown>>,
): { readonly sql: string; readonly values: unknown[] } => {
  const values: unknown[] = []
  const bound = sql.replaceAll(/:([a-zA-Z]\w*)/g, (_, name: string) => {
    if (!(name in parameters)) throw new Error(`the statement of a view has no value for :${name}`)
    values.push(parameters[name])
    return '?'
  })
  return { sql: bound, values }
}
