import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm'
import { loadRows } from './load-rows.ts'

/** Locks the row with this id until the transaction ends. @returns null if it does not exist */
export const lockExistingRow = async <T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  id: string | number,
): Promise<T | null> => (await loadRows(manager, entity, 'id', [id], { lock: true }))[0] ?? null

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
