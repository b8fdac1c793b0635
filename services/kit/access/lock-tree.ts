import type { EntityManager } from 'typeorm'
import type { UnitNode } from './unit-node.ts'

/** Where a unit lies. */
export type UnitPath = Pick<UnitNode, 'id' | 'path'>

/**
 * Units where they lie until the transaction ends: who moves one waits. Shared, so that writers do not wait for each other.
 * SQLite has one writer, who holds everything.
 */
export const lockUnits = (
  manager: EntityManager,
  ids: readonly string[],
): Promise<readonly UnitPath[]> => {
  const asked = `SELECT id, path FROM unit_node WHERE id IN (${ids.map(() => '?').join(', ')})`
  // FOR SHARE, which TypeORM would write, is unknown to MariaDB.
  return manager.query(isShared(manager) ? `${asked} LOCK IN SHARE MODE` : asked, [...ids])
}

/** Holds the whole tree: whoever was adding up above a unit is done by now, and whoever comes waits. */
export const lockTree = async (manager: EntityManager): Promise<void> => {
  if (isShared(manager)) await manager.query('SELECT id FROM unit_node ORDER BY id FOR UPDATE')
}

const isShared = ({ connection }: EntityManager): boolean => connection.options.type === 'mysql'
