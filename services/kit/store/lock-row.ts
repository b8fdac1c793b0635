import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm'

/**
 * Locks the row with this id until the transaction ends; creates it if it does not exist. The row is read first, since an
 * insert over an existing row takes a shared lock, and two replicas that insert at once would deadlock.
 */
export const lockRow = async <T extends ObjectLiteral & { readonly id: string | number }>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  row: T,
): Promise<T> => {
  const mysql = manager.connection.options.type === 'mysql'
  const query = manager.createQueryBuilder(entity, 'locked').where({ id: row.id })
  if (mysql) query.setLock('pessimistic_write')
  const existing = await query.getOne()
  if (existing) return existing
  await manager.createQueryBuilder().insert().into(entity).values(row).orIgnore().execute()
  return query.getOneOrFail()
}
