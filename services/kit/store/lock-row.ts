import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm'

/**
 * The row of a kind with this id, held until the transaction ends; created when it is not there.
 * Looked for first: an insert over a row that is there holds it too, but shared, so that two replicas that both
 * begin with one wait for each other and the database undoes one of them.
 */
export const lockRow = async <T extends ObjectLiteral & { readonly id: string | number }>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  row: T,
): Promise<T> => {
  const mysql = manager.connection.options.type === 'mysql'
  const where = { id: row.id } as FindOptionsWhere<T>
  const query = manager.createQueryBuilder(entity, 'held').where(where)
  if (mysql) query.setLock('pessimistic_write')
  const held = await query.getOne()
  if (held) return held
  await manager.createQueryBuilder().insert().into(entity).values(row).orIgnore().execute()
  return query.getOneOrFail()
}
