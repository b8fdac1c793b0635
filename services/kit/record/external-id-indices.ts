import { type QueryRunner, TableIndex } from 'typeorm'
import type { Migration } from '../store/migration.ts'
import { snakeCase } from './noun.ts'
import type { RecordType } from './record-type.ts'

/** The step that gives tables made before `tableOf` knew of it the index by which files refer to their records. */
export const externalIdIndices = (types: readonly RecordType[]): Migration => ({
  name: 'record-external-id-indices',
  up: async (run) => {
    const known = await indexNames(run)
    for (const type of types) {
      const table = snakeCase(type.name)
      const name = `ix_${table}_external_id`.slice(0, 60)
      if (!known.has(name))
        await run.createIndex(table, new TableIndex({ name, columnNames: ['external_id'] }))
    }
  },
})

const indexNames = async (run: QueryRunner): Promise<ReadonlySet<string>> => {
  const rows: readonly { readonly name: string }[] = await run.query(
    run.connection.options.type === 'mysql'
      ? 'SELECT DISTINCT index_name AS name FROM information_schema.statistics WHERE table_schema = DATABASE()'
      : "SELECT name FROM sqlite_master WHERE type = 'index'",
  )
  return new Set(rows.map(({ name }) => name))
}
