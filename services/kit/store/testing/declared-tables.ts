import type { Migration } from '../migration.ts'
import { createTableSql } from '../schema/ddl.ts'
import { declaredShape } from '../schema/declared-shape.ts'

/**
 * Makes the tables of entities that a test invents, as they declare them now. What is released has frozen migrations instead.
 */
export const declaredTables: Migration = {
  name: 'test-declared-tables',
  steps: [
    async (schema) => {
      for (const table of declaredShape(schema.source).values())
        if (!(await schema.find(table.name)))
          for (const sql of createTableSql(schema, table)) await schema.execute(sql)
    },
  ],
}
