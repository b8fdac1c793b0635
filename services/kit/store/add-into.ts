import type { EntityManager } from 'typeorm'

type Row = Readonly<Record<string, string | number | boolean | null>>

/** How a table of sums is written. */
export interface SumTable {
  readonly name: string
  /** Its key columns. */
  readonly key: readonly string[]
  /** The columns that are added up; all others are written once, with a new row. */
  readonly sums: readonly string[]
}

/**
 * Adds rows to a table of sums: a row whose key is there already is added to it. Writers that may meet hand the rows in
 * one and the same order, so that they do not wait for each other in a ring.
 */
export const addInto = async (
  manager: EntityManager,
  { name, key, sums }: SumTable,
  rows: readonly Row[],
): Promise<void> => {
  const mysql = manager.connection.options.type === 'mysql'
  const given = (column: string): string => (mysql ? `VALUES(${column})` : `excluded.${column}`)
  const onto = mysql ? 'ON DUPLICATE KEY UPDATE' : `ON CONFLICT (${key.join(', ')}) DO UPDATE SET`
  const added = sums.map((column) => `${column} = ${name}.${column} + ${given(column)}`)
  for (let start = 0; start < rows.length; start += 100) {
    const those = rows.slice(start, start + 100)
    const columns = Object.keys(those[0] ?? {})
    const marks = `(${columns.map(() => '?').join(', ')})`
    await manager.query(
      `INSERT INTO ${name} (${columns.join(', ')}) VALUES ${those.map(() => marks).join(', ')}
       ${onto} ${added.join(', ')}`,
      those.flatMap((row) => Object.values(row).map(plain)),
    )
  }
}

// SQLite knows no booleans.
const plain = (value: Row[string]): string | number | null =>
  typeof value === 'boolean' ? Number(value) : value
