import { type QueryRunner, TableIndex } from 'typeorm'
import type { Migration } from '../store/index.ts'
import { snakeCase } from './record-entity.ts'
import type { RecordType } from './record-type.ts'

/** The step that gives tables made before `tableOf` knew of it the index by which files refer to their records. */
export const externalIdIndices = (types: readonly RecordType[]): Migration => ({
  name: 'record-external-id-indices',
  up: async (run) => {
    const known = await indexNames(run)
    for (const type of types)
      await addIndex(run, known, snakeCase(type.name), 'external_id', ['external_id'])
  },
})

/** The same for the index by which the timer and the light find open records, however many are finished. */
export const openDueIndices = (types: readonly RecordType[]): Migration => ({
  name: 'record-open-due-indices',
  up: async (run) => {
    const known = await indexNames(run)
    for (const { name, clock } of types)
      if (clock) {
        const until = snakeCase(clock.until)
        await addIndex(run, known, snakeCase(name), `${until}_due_at`, [until, 'due_at'])
      }
  },
})

const addIndex = async (
  run: QueryRunner,
  known: ReadonlySet<string>,
  table: string,
  suffix: string,
  columnNames: string[],
): Promise<void> => {
  const name = `ix_${table}_${suffix}`.slice(0, 60)
  if (!known.has(name)) await run.createIndex(table, new TableIndex({ name, columnNames }))
}

const indexNames = async (run: QueryRunner): Promise<ReadonlySet<string>> => {
  const rows: readonly { readonly name: string }[] = await run.query(
    run.connection.options.type === 'mysql'
      ? 'SELECT DISTINCT index_name AS name FROM information_schema.statistics WHERE table_schema = DATABASE()'
      : "SELECT name FROM sqlite_master WHERE type = 'index'",
  )
  return new Set(rows.map(({ name }) => name))
}
