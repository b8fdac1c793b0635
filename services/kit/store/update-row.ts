import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm'

/**
 * Changes one row if it meets `where`, by a plain statement.
 * @returns whether the row was changed
 */
export const updateRow = async <T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  where: Readonly<Record<string, unknown>>,
  set: Readonly<Record<string, unknown>>,
): Promise<boolean> => {
  const { driver } = manager.connection
  const metadata = manager.connection.getMetadata(entity)
  const toColumn = (property: string, value: unknown) => {
    const column = metadata.findColumnWithPropertyName(property)
    if (!column) throw new Error(`${metadata.name} has no ${property}`)
    const prepared: unknown = driver.preparePersistentValue(value, column)
    return { name: driver.escape(column.databaseName), value: prepared }
  }
  const changes = Object.entries(set).filter(([, value]) => value !== undefined)
  if (changes.length === 0) throw new Error(`no column of ${metadata.name} is set`)
  const assignments = changes.map(([property, value]) => toColumn(property, value))
  const conditions = Object.entries(where).map(([property, value]) => toColumn(property, value))
  const sql = `UPDATE ${driver.escape(metadata.tablePath)}
    SET ${assignments.map(({ name }) => `${name} = ?`).join(', ')}
    WHERE ${conditions.map(({ name, value }) => (value === null ? `${name} IS NULL` : `${name} = ?`)).join(' AND ')}`
  const { queryRunner } = manager
  if (!queryRunner) throw new Error('updateRow needs a transaction')
  const parameters = [...assignments, ...conditions.filter(({ value }) => value !== null)]
  const result = await queryRunner.query(
    sql,
    parameters.map(({ value }) => value),
    true,
  )
  return result.affected === 1
}
