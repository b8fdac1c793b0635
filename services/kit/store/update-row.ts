import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm'

/**
 * Changes one row if it still is as `where` says, in a statement of few shapes.
 * @returns whether it was
 */
export const updateRow = async <T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  where: Readonly<Record<string, unknown>>,
  set: Readonly<Record<string, unknown>>,
): Promise<boolean> => {
  const { driver } = manager.connection
  const metadata = manager.connection.getMetadata(entity)
  const of = (property: string, value: unknown) => {
    const column = metadata.findColumnWithPropertyName(property)
    if (!column) throw new Error(`${metadata.name} has no ${property}`)
    const prepared: unknown = driver.preparePersistentValue(value, column)
    return { name: driver.escape(column.databaseName), value: prepared }
  }
  const given = Object.entries(set).filter(([, value]) => value !== undefined)
  if (given.length === 0) throw new Error(`nothing is set of ${metadata.name}`)
  const sets = given.map(([property, value]) => of(property, value))
  const conditions = Object.entries(where).map(([property, value]) => of(property, value))
  const sql = `UPDATE ${driver.escape(metadata.tablePath)}
    SET ${sets.map(({ name }) => `${name} = ?`).join(', ')}
    WHERE ${conditions.map(({ name, value }) => (value === null ? `${name} IS NULL` : `${name} = ?`)).join(' AND ')}`
  const values = [...sets, ...conditions.filter(({ value }) => value !== null)]
  const run = manager.queryRunner
  if (!run) throw new Error('rows change in transactions only')
  const parameters = values.map(({ value }) => value)
  const result = await run.query(sql, parameters, true)
  return result.affected === 1
}
