import { createTableSql } from '../ddl.ts'
import type { Step } from '../editor.ts'
import { parseColumn } from '../notation.ts'
import { indexName, type TableShape } from '../shape.ts'

/** Lists of columns. */
export interface TableIndices {
  readonly index?: readonly (readonly string[])[]
  readonly unique?: readonly (readonly string[])[]
}

/** Makes a table where there is none of this name. @param columns by name their types, e.g. `varchar(96) key`, `text null` */
export const createTable = (
  name: string,
  columns: Readonly<Record<string, string>>,
  indices: TableIndices = {},
): Step => {
  const table = tableOf(name, columns, indices)
  return async (schema) => {
    for (const sql of createTableSql(schema, table)) await schema.execute(sql)
  }
}

const tableOf = (
  name: string,
  columns: Readonly<Record<string, string>>,
  { index = [], unique = [] }: TableIndices,
): TableShape => ({
  name,
  columns: new Map(Object.entries(columns).map(([column, type]) => [column, parseColumn(type)])),
  indices: [
    ...index.map((of) => ({ name: indexName(name, of, false), columns: of, isUnique: false })),
    ...unique.map((of) => ({ name: indexName(name, of, true), columns: of, isUnique: true })),
  ],
})
