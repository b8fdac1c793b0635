import type { Step } from '../editor.ts'
import { indexName } from '../shape.ts'
import { renameIndices } from './indices.ts'

/** Renames a table and its indices. */
export const renameTable =
  (from: string, to: string): Step =>
  async (schema) => {
    if (await schema.find(from))
      await schema.execute(`ALTER TABLE ${schema.quote(from)} RENAME TO ${schema.quote(to)}`)
    await renameIndices(schema, to, ({ columns, isUnique }) => indexName(from, columns, isUnique))
  }

/** Renames a column and the indices that are named after it. */
export const renameColumn =
  (table: string, from: string, to: string): Step =>
  async (schema) => {
    const { quote } = schema
    if ((await schema.get(table)).columns.has(from))
      await schema.execute(
        `ALTER TABLE ${quote(table)} RENAME COLUMN ${quote(from)} TO ${quote(to)}`,
      )
    const former = (columns: readonly string[]) => columns.map((one) => (one === to ? from : one))
    await renameIndices(schema, table, ({ columns, isUnique }) =>
      indexName(table, former(columns), isUnique),
    )
  }

/** Replaces values of a column that were renamed. No new value may be a former one too. */
export const renameValues =
  (table: string, column: string, values: Readonly<Record<string, string>>): Step =>
  async ({ execute, quote }) => {
    const at = quote(column)
    for (const [from, to] of Object.entries(values))
      await execute(`UPDATE ${quote(table)} SET ${at} = ? WHERE ${at} = ?`, [to, from])
  }
