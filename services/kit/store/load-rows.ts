import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm'
import { padded } from './padded.ts'
import { placeholders } from './placeholders.ts'

/**
 * Loads the rows whose property has one of these values by a plain statement: TypeORM's query builder takes several times as
 * long as the database.
 * @param lock keeps the rows from changing until the transaction ends; in the order of the property, which prevents deadlocks
 */
export const loadRows = async <T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  property: string,
  values: readonly (string | number)[],
  { lock = false } = {},
): Promise<T[]> => {
  if (values.length === 0) return []
  const { driver, options } = manager.connection
  const metadata = manager.connection.getMetadata(entity)
  const key = metadata.findColumnWithPropertyName(property)
  if (!key) throw new Error(`${metadata.name} has no ${property}`)
  const names = metadata.columns.map(({ databaseName }) => driver.escape(databaseName))
  const list = padded(values)
  const column = driver.escape(key.databaseName)
  const sql = `SELECT ${names.join(', ')} FROM ${driver.escape(metadata.tablePath)}
    WHERE ${column} IN (${placeholders(list)})`
  // SQLite needs no row locks, since it has one writer.
  const locking = options.type === 'mysql' ? 'FOR UPDATE' : ''
  const rows: readonly object[] = await manager.query(
    lock ? `${sql} ORDER BY ${column} ${locking}` : sql,
    list,
  )
  return rows.map((row) => {
    const record: T = metadata.create()
    for (const column of metadata.columns) {
      const stored: unknown = Reflect.get(row, column.databaseName)
      Reflect.set(record, column.propertyName, driver.prepareHydratedValue(stored, column))
    }
    return record
  })
}
