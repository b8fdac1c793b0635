import type { Step } from '../editor.ts'

/** Drops a table with what is in it. */
export const dropTable =
  (name: string): Step =>
  ({ execute, quote }) =>
    execute(`DROP TABLE IF EXISTS ${quote(name)}`)

/** Runs a statement that both databases understand. It must be harmless to run again. */
export const sql =
  (statement: string): Step =>
  ({ execute }) =>
    execute(statement)

const batch = 500

/** Rewrites a text column row by row, by the key `id`. @param rewrite gives what it was for rows that stay */
export const rewriteText =
  (table: string, column: string, rewrite: (text: string) => string): Step =>
  async ({ execute, select, quote }) => {
    const [from, at] = [quote(table), quote(column)]
    for (let after = ''; ;) {
      const rows = await select(
        `SELECT id, ${at} AS text FROM ${from} WHERE id > ? ORDER BY id LIMIT ${batch}`,
        [after],
      )
      for (const { id, text } of rows) {
        if (typeof text !== 'string') continue
        const rewritten = rewrite(text)
        if (rewritten !== text)
          await execute(`UPDATE ${from} SET ${at} = ? WHERE id = ?`, [rewritten, id])
      }
      if (rows.length < batch) return
      after = String(rows.at(-1)?.['id'])
    }
  }
