import type { EntityManager } from 'typeorm'
import { placeholders } from './placeholders.ts'
import { runEach } from './run-each.ts'

type Row = Readonly<Record<string, string | number | boolean | null>>

/** A table of sums. */
interface SumTable {
  readonly name: string
  /** The key columns. */
  readonly key: readonly string[]
  /** The columns that are added to; all others are written only with a new row. */
  readonly sums: readonly string[]
}

/**
 * Adds rows to a table of sums: a row with an existing key is added to the existing row. All writers must pass rows in the
 * same order, which prevents deadlocks.
 */
export const addInto = async (
  manager: EntityManager,
  { name, key, sums }: SumTable,
  rows: readonly Row[],
): Promise<void> => {
  const mysql = manager.connection.options.type === 'mysql'
  const newValue = (column: string): string => (mysql ? `VALUES(${column})` : `excluded.${column}`)
  const onConflict = mysql
    ? 'ON DUPLICATE KEY UPDATE'
    : `ON CONFLICT (${key.join(', ')}) DO UPDATE SET`
  const additions = sums.map((column) => `${column} = ${name}.${column} + ${newValue(column)}`)
  const columns = Object.keys(rows[0] ?? {})
  const tuple = `(${placeholders(columns)})`
  const statement = (count: number): string =>
    `INSERT INTO ${name} (${columns.join(', ')})
     VALUES ${Array.from({ length: count }, () => tuple).join(', ')}
     ${onConflict} ${additions.join(', ')}`
  if (rows.length === 0 || (await runEach(manager, statement(1), rows, valuesOf))) return
  for (let start = 0; start < rows.length; start += 100) {
    const batch = rows.slice(start, start + 100)
    await manager.query(statement(batch.length), batch.flatMap(valuesOf))
  }
}

const valuesOf = (row: Row): (string | number | null)[] => Object.values(row).map(toSql)

// SQLite has no booleans.
const toSql = (value: Row[string]): string | number | null =>
  typeof value === 'boolean' ? Number(value) : value
