import { TableColumn } from 'typeorm'
import type { Migration } from '../../kit/store/index.ts'

/** Lets policies that were there before keep how many of their execution updates are published. */
export const publishedUpdates: Migration = {
  name: 'disclosure-0001-published-updates',
  up: async (run) => {
    const [table, name] = ['policy_document', 'published_updates']
    // A table that is yet to be made has the column from its noun.
    if (!(await run.hasTable(table)) || (await run.hasColumn(table, name))) return
    await run.addColumn(table, new TableColumn({ name, type: 'integer', isNullable: true }))
    await run.query(
      `UPDATE ${table} SET ${name} = (
        SELECT COUNT(*) FROM policy_execution_update told
        WHERE told.policy_document_id = ${table}.id
          AND told.published_on IS NOT NULL AND told.verdict <> 'REFUTED')`,
    )
  },
}
