import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm'

/** SQLite takes 32,766 values in one statement; more than some thousand make nothing faster. */
const mostValues = 4_000

/**
 * Inserts many rows of one kind. TypeORM's own way builds a named parameter for every value, which costs several times what
 * the database does; here a statement of one shape is filled again and again.
 * @param onto what to do with a row that is there already; nothing, and so an error, if left out
 */
export const insertRows = async <T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly object[],
  onto = '',
): Promise<void> => {
  const { driver } = manager.connection
  const { columns, tablePath } = manager.connection.getMetadata(entity)
  const names = columns.map(({ databaseName }) => driver.escape(databaseName)).join(', ')
  const marks = `(${columns.map(() => '?').join(', ')})`
  const into = `INSERT INTO ${driver.escape(tablePath)} (${names}) VALUES `
  const size = Math.max(1, Math.floor(mostValues / columns.length))
  for (let start = 0; start < rows.length; start += size) {
    const those = rows.slice(start, start + size)
    const values: unknown[] = []
    for (const row of those)
      for (const column of columns)
        values.push(driver.preparePersistentValue(column.getEntityValue(row) ?? null, column))
    await manager.query(`${into}${those.map(() => marks).join(', ')}${onto}`, values)
  }
}

/** The same; a row that is there already, by its key, becomes what is given. */
export const setRows = async <T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly object[],
): Promise<void> => {
  const { driver, options } = manager.connection
  const { columns, primaryColumns } = manager.connection.getMetadata(entity)
  const name = ({ databaseName }: { readonly databaseName: string }) => driver.escape(databaseName)
  const mysql = options.type === 'mysql'
  const given = (column: string): string => (mysql ? `VALUES(${column})` : `excluded.${column}`)
  const sets = columns
    .filter(({ isPrimary }) => !isPrimary)
    .map(name)
    .map((column) => `${column} = ${given(column)}`)
  const keys = primaryColumns.map(name).join(', ')
  const onto = mysql ? 'ON DUPLICATE KEY UPDATE' : `ON CONFLICT (${keys}) DO UPDATE SET`
  await insertRows(manager, entity, rows, ` ${onto} ${sets.join(', ')}`)
}
