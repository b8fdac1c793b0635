import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm'
import { entityColumns } from './entity-columns.ts'
import { placeholders } from './placeholders.ts'
import { runEach } from './run-each.ts'

/** The most values of one statement of MariaDB; more than some thousand are not faster. */
const maxValues = 4_000

/**
 * Inserts many rows of one entity with a repeated statement. TypeORM's insert makes a named parameter for every value, which
 * costs several times the work of the database.
 * @param onConflict the clause for existing rows; without it they are errors
 */
export const insertRows = async <T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly object[],
  onConflict = '',
): Promise<void> => {
  if (rows.length === 0) return
  const { table, names, pushValues } = entityColumns(manager, entity)
  const tuple = `(${placeholders(names)})`
  const insert = `INSERT INTO ${table} (${names.join(', ')}) VALUES `
  const valuesOf = (batch: readonly object[]): unknown[] => {
    const values: unknown[] = []
    for (const row of batch) pushValues(row, values)
    return values
  }
  const statement = `${insert}${tuple}${onConflict}`
  if (await runEach(manager, statement, rows, (row) => valuesOf([row]))) return
  const batchSize = Math.max(1, Math.floor(maxValues / names.length))
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize)
    const tuples = batch.map(() => tuple).join(', ')
    await manager.query(`${insert}${tuples}${onConflict}`, valuesOf(batch))
  }
}

/** Inserts many rows; existing rows with the same key get the new values. */
export const setRows = async <T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly object[],
): Promise<void> => {
  const { driver, options } = manager.connection
  const { columns, primaryColumns } = manager.connection.getMetadata(entity)
  const name = ({ databaseName }: { readonly databaseName: string }) => driver.escape(databaseName)
  const mysql = options.type === 'mysql'
  const newValue = (column: string): string => (mysql ? `VALUES(${column})` : `excluded.${column}`)
  const assignments = columns
    .filter(({ isPrimary }) => !isPrimary)
    .map(name)
    .map((column) => `${column} = ${newValue(column)}`)
  const keys = primaryColumns.map(name).join(', ')
  const onConflict = mysql ? 'ON DUPLICATE KEY UPDATE' : `ON CONFLICT (${keys}) DO UPDATE SET`
  await insertRows(manager, entity, rows, ` ${onConflict} ${assignments.join(', ')}`)
}
