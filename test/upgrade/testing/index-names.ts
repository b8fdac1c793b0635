import type { EntityManager } from 'typeorm'

/** The tables and indices of a database, by name. */
export const indexNames = async (read: EntityManager): Promise<readonly string[]> => {
  const rows: readonly { readonly name: string }[] = await read.query(
    read.connection.options.type === 'mysql'
      ? `SELECT DISTINCT CONCAT(table_name, ' ', index_name) AS name FROM information_schema.statistics
         WHERE table_schema = DATABASE() AND table_name <> 'migration'`
      : `SELECT tbl_name || ' ' || name AS name FROM sqlite_master
         WHERE tbl_name <> 'migration' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'`,
  )
  return rows.map(({ name }) => name).toSorted()
}
