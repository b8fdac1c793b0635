import { createIndexSql, dropIndexSql } from '../ddl.ts'
import type { SchemaEditor, Step } from '../editor.ts'
import { hasIndex, indexName, type IndexShape, isSame } from '../shape.ts'

interface IndexOptions {
  readonly isUnique?: boolean
  /** Another name than the standard one. */
  readonly name?: string
}

export const createIndex =
  (
    table: string,
    columns: readonly string[],
    { isUnique = false, name = indexName(table, columns, isUnique) }: IndexOptions = {},
  ): Step =>
  async (schema) => {
    const index = { name, columns, isUnique }
    if (!hasIndex(await schema.get(table), index))
      await schema.execute(createIndexSql(schema, table, index))
  }

/** Drops the index over these columns, whatever its name. */
export const dropIndex =
  (table: string, columns: readonly string[], { isUnique = false }: IndexOptions = {}): Step =>
  async (schema) => {
    const { indices } = await schema.get(table)
    for (const one of indices.filter(
      (of) => of.isUnique === isUnique && isSame(of.columns, columns),
    ))
      await schema.execute(dropIndexSql(schema, table, one.name))
  }

/** Gives indices whose names followed former names of their table or columns the standard name again. */
export const renameIndices = async (
  schema: SchemaEditor,
  table: string,
  formerNameOf: (index: IndexShape) => string,
): Promise<void> => {
  const { indices } = await schema.get(table)
  for (const index of indices) {
    const name = indexName(table, index.columns, index.isUnique)
    if (index.name === name || index.name !== formerNameOf(index)) continue
    if (schema.dialect === 'mysql')
      await schema.execute(
        `ALTER TABLE ${schema.quote(table)} RENAME INDEX ${schema.quote(index.name)} TO ${schema.quote(name)}`,
      )
    else {
      await schema.execute(dropIndexSql(schema, table, index.name))
      await schema.execute(createIndexSql(schema, table, { ...index, name }))
    }
  }
}
