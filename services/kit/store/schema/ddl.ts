import type { SchemaEditor } from './editor.ts'
import type { ColumnShape, IndexShape, TableShape } from './shape.ts'

type Dialect = Pick<SchemaEditor, 'dialect' | 'quote'>

/** A column as it is written in `CREATE TABLE` and `ALTER TABLE`. */
export const columnSql = (
  { quote }: Dialect,
  name: string,
  { type, isNullable }: ColumnShape,
): string => `${quote(name)} ${type} ${isNullable ? 'NULL' : 'NOT NULL'}`

/** The statements that make a table. On MariaDB it is one, since none of several could be undone. */
export const createTableSql = (dialect: Dialect, table: TableShape): readonly string[] => {
  const { quote } = dialect
  const isMysql = dialect.dialect === 'mysql'
  const columns = [...table.columns]
  const keys = columns.filter(([, { isPrimary }]) => isPrimary).map(([name]) => quote(name))
  const parts = [
    ...columns.map(([name, column]) => columnSql(dialect, name, column)),
    `PRIMARY KEY (${keys.join(', ')})`,
    ...(isMysql ? table.indices.map((index) => keySql(dialect, index)) : []),
  ]
  const create = `CREATE TABLE IF NOT EXISTS ${quote(table.name)} (${parts.join(', ')})`
  return isMysql
    ? [`${create} ENGINE=InnoDB`]
    : [create, ...table.indices.map((index) => createIndexSql(dialect, table.name, index))]
}

const keySql = (dialect: Dialect, index: IndexShape): string =>
  `${index.isUnique ? 'UNIQUE ' : ''}KEY ${dialect.quote(index.name)} (${listSql(dialect, index.columns)})`

/** SQLite skips an index of a name that is taken; MySQL has no words for that. */
export const createIndexSql = (dialect: Dialect, table: string, index: IndexShape): string =>
  `CREATE ${index.isUnique ? 'UNIQUE ' : ''}INDEX ${dialect.dialect === 'sqlite' ? 'IF NOT EXISTS ' : ''}${dialect.quote(index.name)} ON ${dialect.quote(table)} (${listSql(dialect, index.columns)})`

export const dropIndexSql = ({ dialect, quote }: Dialect, table: string, name: string): string =>
  dialect === 'mysql' ? `DROP INDEX ${quote(name)} ON ${quote(table)}` : `DROP INDEX ${quote(name)}`

const listSql = ({ quote }: Dialect, names: readonly string[]): string =>
  names.map((name) => quote(name)).join(', ')
