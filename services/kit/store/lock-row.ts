import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm'

/** Locks the row with this id until the transaction ends. @returns null if it does not exist */
export const lockExistingRow = <T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  id: string | number,
): Promise<T | null> => {
  const query = manager.createQueryBuilder(entity, 'locked').where({ id })
  // SQLite needs no row locks, since it has one writer.
  if (manager.connection.options.type === 'mysql') query.setLock('pessimistic_write')
  return query.getOne()
}

/**
 * Locks the row with this id until the transaction ends; creates it if it does not exist. The row is read first, since an
 * insert over an existing row takes a shared lock, and two replicas that insert at once would deadlock.
 */
export const lockRow = async <T extends ObjectLiteral & { readonly id: string | number }>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  row: T,
): Promise<T> => {
  const existing = await lockExistingRow(manager, entity, row.id)
  if (existing) return existing
  await manager.createQueryBuilder().insert().into(entity).values(row).orIgnore().execute()
  const created = await lockExistingRow(manager, entity, row.id)
  if (!created) throw new Error(`the row ${row.id} was not created`)
  return created
}
