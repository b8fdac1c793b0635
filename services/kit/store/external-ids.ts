import { TableColumn, TableIndex } from 'typeorm'
import type { Migration } from './migration.ts'

/** Gives records that were there before the id under which another system knows them: their own. */
export const externalIds = (domain: string, tables: readonly string[]): Migration => ({
  name: `${domain}-external-ids`,
  up: async (run) => {
    for (const name of tables) {
      const column = new TableColumn({
        name: 'external_id',
        type: 'varchar',
        length: '96',
        isNullable: true,
      })
      await run.addColumn(name, column)
      await run.query(`UPDATE ${name} SET external_id = id`)
      const required = column.clone()
      required.isNullable = false
      await run.changeColumn(name, 'external_id', required)
      await run.createIndex(
        name,
        new TableIndex({
          name: `uq_${name}_unit_id_external_id`.slice(0, 60),
          columnNames: ['unit_id', 'external_id'],
          isUnique: true,
        }),
      )
    }
  },
})
