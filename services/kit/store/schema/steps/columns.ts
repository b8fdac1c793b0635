import { columnSql, dropIndexSql } from '../ddl.ts'
import type { SchemaEditor, Step } from '../editor.ts'
import { parseColumn } from '../notation.ts'
import type { ColumnShape, TableShape } from '../shape.ts'
import { rebuildTable } from './rebuild-table.ts'

interface ColumnOptions {
  /** SQL for what rows that are there get, if it must be something; may name other columns. */
  readonly fill?: string
}

/** Adds a column. @param type e.g. `varchar(64) null` */
export const addColumn = (
  table: string,
  name: string,
  type: string,
  { fill }: ColumnOptions = {},
): Step => {
  const column = parseColumn(type)
  if (!column.isNullable && fill === undefined)
    throw new Error(`${table}.${name}: rows that are there need a value, see "fill"`)
  return async (schema) => {
    const { columns } = await schema.get(table)
    if (!columns.has(name))
      await schema.execute(
        `ALTER TABLE ${schema.quote(table)} ADD COLUMN ${columnSql(schema, name, { ...column, isNullable: true })}`,
      )
    await fillNulls(schema, table, name, fill)
    if (!column.isNullable) await setColumn(schema, await schema.get(table), name, column)
  }
}

/** Changes a column's type, or whether it may be null. */
export const alterColumn =
  (table: string, name: string, type: string, { fill }: ColumnOptions = {}): Step =>
  async (schema) => {
    await fillNulls(schema, table, name, fill)
    await setColumn(schema, await schema.get(table), name, parseColumn(type))
  }

/** Drops a column with what is in it, and the indices over it. */
export const dropColumn =
  (table: string, name: string): Step =>
  async (schema) => {
    const { columns, indices } = await schema.get(table)
    if (!columns.has(name)) return
    for (const index of indices.filter((one) => one.columns.includes(name)))
      await schema.execute(dropIndexSql(schema, table, index.name))
    await schema.execute(`ALTER TABLE ${schema.quote(table)} DROP COLUMN ${schema.quote(name)}`)
  }

const fillNulls = async (
  { execute, quote }: SchemaEditor,
  table: string,
  name: string,
  fill: string | undefined,
): Promise<void> => {
  if (fill !== undefined)
    await execute(
      `UPDATE ${quote(table)} SET ${quote(name)} = ${fill} WHERE ${quote(name)} IS NULL`,
    )
}

const setColumn = (
  schema: SchemaEditor,
  table: TableShape,
  name: string,
  column: ColumnShape,
): Promise<void> =>
  schema.dialect === 'mysql'
    ? schema.execute(
        `ALTER TABLE ${schema.quote(table.name)} MODIFY ${columnSql(schema, name, column)}`,
      )
    : rebuildTable(schema, {
        ...table,
        columns: new Map([...table.columns, [name, column]]),
      })
