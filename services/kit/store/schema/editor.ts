import type { DataSource, QueryRunner } from 'typeorm'
import type { Dialect } from './connection.ts'
import type { TableShape } from './shape.ts'
import { storedShape } from './stored-shape.ts'

/** The access of a migration's steps to a database. */
export interface SchemaEditor {
  readonly dialect: Dialect
  /** Knows the entities; for tests only, since a migration must not depend on today's classes. */
  readonly source: DataSource
  execute(sql: string, values?: unknown[]): Promise<void>
  select(sql: string, values?: unknown[]): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** A table as it is now. */
  find(table: string): Promise<TableShape | undefined>
  /** A table as it is now, which must be there. */
  get(table: string): Promise<TableShape>
  /** Writes a name so that it is none of SQL's own words. */
  quote(name: string): string
}

/**
 * A step of a migration. On MariaDB a step that changes tables cannot be undone, so every step looks at what is there and can
 * be run again after a crash.
 */
export type Step = (schema: SchemaEditor) => Promise<void>

export const schemaEditor = (run: QueryRunner): SchemaEditor => {
  const dialect = dialectOf(run.dataSource)
  const find = async (name: string) => (await storedShape(run, dialect, name)).get(name)
  return {
    dialect,
    source: run.dataSource,
    execute: async (sql, values) => {
      await run.query(sql, values)
    },
    select: async (sql, values) => {
      const rows: unknown = await run.query(sql, values)
      return Array.isArray(rows) ? rows : []
    },
    find,
    get: async (name) => {
      const found = await find(name)
      if (!found) throw new Error(`there is no table ${name}`)
      return found
    },
    quote: (name) => (dialect === 'mysql' ? `\`${name}\`` : `"${name}"`),
  }
}

export const dialectOf = ({ options }: DataSource): Dialect =>
  options.type === 'mysql' ? 'mysql' : 'sqlite'
