import type { EntityManager } from 'typeorm'
import { padded, placeholders } from '../store/index.ts'
import { parseFormerPaths, type PathHistory } from './path.ts'

/** The position of a unit in the tree, now and in former years. */
export interface UnitPath extends PathHistory {
  readonly id: string
}

/**
 * Reads the paths of units and keeps them from changing until the transaction ends. The lock is shared, so that writers of
 * records do not wait for each other. SQLite needs no lock, since it has one writer.
 */
export const lockUnits = async (
  manager: EntityManager,
  ids: readonly string[],
): Promise<readonly UnitPath[]> => {
  const list = padded(ids)
  const sql = `SELECT id, path, former_paths AS formerPaths FROM unit_node WHERE id IN (${placeholders(list)})`
  // TypeORM would write FOR SHARE, which MariaDB does not know.
  const rows: readonly (Pick<UnitPath, 'id' | 'path'> & { readonly formerPaths: string })[] =
    await manager.query(hasRowLocks(manager) ? `${sql} LOCK IN SHARE MODE` : sql, list)
  return rows.map((row) => ({ ...row, formerPaths: parseFormerPaths(row.formerPaths) }))
}

/** Locks the whole tree against writers that add to totals, which lock their units. */
export const lockTree = async (manager: EntityManager): Promise<void> => {
  if (hasRowLocks(manager)) await manager.query('SELECT id FROM unit_node ORDER BY id FOR UPDATE')
}

const hasRowLocks = ({ connection }: EntityManager): boolean => connection.options.type === 'mysql'
