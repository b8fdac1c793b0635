import { createIndexSql, createTableSql } from '../ddl.ts'
import type { SchemaEditor } from '../editor.ts'
import type { TableShape } from '../shape.ts'

/** Gives a table of SQLite other columns types: SQLite itself can only add, rename and drop columns. */
export const rebuildTable = async (schema: SchemaEditor, table: TableShape): Promise<void> => {
  const { quote } = schema
  const rebuilt = { ...table, name: `rebuilt_${table.name}`, indices: [] }
  const columns = [...table.columns.keys()].map((name) => quote(name)).join(', ')
  for (const sql of createTableSql(schema, rebuilt)) await schema.execute(sql)
  await schema.execute(
    `INSERT INTO ${quote(rebuilt.name)} (${columns}) SELECT ${columns} FROM ${quote(table.name)}`,
  )
  await schema.execute(`DROP TABLE ${quote(table.name)}`)
  await schema.execute(`ALTER TABLE ${quote(rebuilt.name)} RENAME TO ${quote(table.name)}`)
  for (const index of table.indices) await schema.execute(createIndexSql(schema, table.name, index))
}
