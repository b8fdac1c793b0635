import type { SchemaConnection, Dialect } from './connection.ts'

interface StoredColumn {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly isNullable: boolean
  readonly isPrimary: boolean
}

/** One column of an index; those of one index follow one another in its order. */
interface StoredIndexColumn {
  readonly table: string
  readonly name: string
  readonly column: string
  readonly isUnique: boolean
}

/** All columns of a database, as its catalogue has them. @param only of one table; of all, if left out */
export const columnsIn = async (
  connection: SchemaConnection,
  dialect: Dialect,
  only: string | undefined,
): Promise<readonly StoredColumn[]> => {
  if (dialect === 'sqlite') return sqliteColumns(await select(connection, columns.sqlite, only))
  const rows = await select(connection, columns.mysql, only)
  return rows.map(({ t, c, type, not_null, pk }) => ({
    table: String(t),
    name: String(c),
    type: String(type),
    isNullable: Number(not_null) === 0,
    isPrimary: Number(pk) > 0,
  }))
}

/** All indices of a database but those of primary keys. */
export const indicesIn = async (
  connection: SchemaConnection,
  dialect: Dialect,
  only: string | undefined,
): Promise<readonly StoredIndexColumn[]> => {
  const rows = await select(connection, indices[dialect], only)
  return rows.map(({ t, i, c, is_unique }) => ({
    table: String(t),
    name: String(i),
    column: String(c),
    isUnique: Number(is_unique) === 1,
  }))
}

const sqliteColumns = (rows: readonly Row[]): readonly StoredColumn[] =>
  rows.flatMap(({ t, list }) => {
    const parsed: readonly (readonly [string, string, number, number])[] = JSON.parse(String(list))
    return parsed.map(([name, type, notNull, key]) => ({
      table: String(t),
      name,
      type,
      isNullable: notNull === 0,
      isPrimary: key > 0,
    }))
  })

const columns = {
  // A row for each table: one for each of 2,000 columns would take twice as long at every start.
  sqlite: `SELECT m.name AS t, json_group_array(json_array(c.name, c.type, c."notnull", c.pk)) AS list
    FROM sqlite_master m JOIN pragma_table_info(m.name) c
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite!_%' ESCAPE '!' AND (? IS NULL OR m.name = ?)
    GROUP BY m.name`,
  mysql: `SELECT table_name AS t, column_name AS c, column_type AS type,
      is_nullable = 'NO' AS not_null, column_key = 'PRI' AS pk
    FROM information_schema.columns WHERE table_schema = DATABASE() AND (? IS NULL OR table_name = ?)
    ORDER BY table_name, ordinal_position`,
}

const indices = {
  sqlite: `SELECT m.tbl_name AS t, m.name AS i, c.name AS c, m.sql LIKE 'CREATE UNIQUE %' AS is_unique
    FROM sqlite_master m JOIN pragma_index_info(m.name) c
    WHERE m.type = 'index' AND m.sql IS NOT NULL AND (? IS NULL OR m.tbl_name = ?)
    ORDER BY m.name, c.seqno`,
  mysql: `SELECT table_name AS t, index_name AS i, column_name AS c, non_unique = 0 AS is_unique
    FROM information_schema.statistics
    WHERE table_schema = DATABASE() AND index_name <> 'PRIMARY' AND (? IS NULL OR table_name = ?)
    ORDER BY table_name, index_name, seq_in_index`,
}

type Row = Readonly<Record<string, unknown>>

const select = async (
  connection: SchemaConnection,
  sql: string,
  only: string | undefined,
): Promise<readonly Row[]> => {
  const rows = await connection.query(sql, [only ?? null, only ?? null])
  return Array.isArray(rows) ? rows : []
}
