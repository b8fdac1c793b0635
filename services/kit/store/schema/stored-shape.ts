import { columnsIn, indicesIn } from './catalogue.ts'
import type { SchemaConnection, Dialect } from './connection.ts'
import type { ColumnShape, IndexShape, SchemaShape } from './shape.ts'

interface MutableTable {
  readonly name: string
  readonly columns: Map<string, ColumnShape>
  readonly indices: IndexShape[]
}

/** Reads which tables a database has, in two statements. @param only one table; all, if left out */
export const storedShape = async (
  connection: SchemaConnection,
  dialect: Dialect,
  only?: string,
): Promise<SchemaShape> => {
  const tables = new Map<string, MutableTable>()
  for (const { table, name, type, isNullable, isPrimary } of await columnsIn(
    connection,
    dialect,
    only,
  )) {
    const known = tables.get(table) ?? { name: table, columns: new Map(), indices: [] }
    known.columns.set(name, { type: normalize(type), isNullable, isPrimary })
    tables.set(table, known)
  }
  const columnsOf = new Map<string, string[]>()
  for (const { table, name, column, isUnique } of await indicesIn(connection, dialect, only)) {
    const key = `${table} ${name}`
    const columns = columnsOf.get(key) ?? []
    if (columns.length === 0) tables.get(table)?.indices.push({ name, columns, isUnique })
    columns.push(column)
    columnsOf.set(key, columns)
  }
  return tables
}

// MariaDB tells display widths, and has no boolean of its own.
const normalize = (type: string): string => {
  const lower = type.toLowerCase()
  if (/^tinyint(\(\d+\))?$/.test(lower)) return 'boolean'
  if (/^int(\(\d+\))?$/.test(lower)) return 'integer'
  return lower.replace(/^bigint\(\d+\)$/, 'bigint')
}
