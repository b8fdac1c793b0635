import type { DataSource, QueryRunner } from 'typeorm'
import { inOrder, type Migration } from './migration.ts'
import { noteMigration, readNoted, unnotedOf } from './noted-migrations.ts'
import { declaredShape } from './schema/declared-shape.ts'
import { schemaDifferences } from './schema/differences.ts'
import { dialectOf, schemaEditor } from './schema/editor.ts'
import { storedShape } from './schema/stored-shape.ts'
import { SchemaMismatch } from './schema-mismatch.ts'
import { areViewsStale, createViews, dropViews, type ViewDefinition } from './views/create-views.ts'

export interface MigrateOptions {
  /** Named in messages. */
  readonly service: string
  readonly migrations: readonly Migration[]
  /** Views for other programs; none if left out. */
  readonly views?: readonly ViewDefinition[]
}

/**
 * Runs the migrations that a database has not seen, and compares it with what the entities declare. On SQLite all of this is
 * one transaction: a database that is refused stays as it was. Views are made last, over the tables of this release.
 */
export const migrate = async (source: DataSource, options: MigrateOptions): Promise<void> => {
  const run = source.createQueryRunner()
  try {
    const isDone =
      (await pendingIn(run, options)).length === 0 &&
      !(await areViewsStale(run, options.views ?? []))
    if (isDone || dialectOf(source) === 'mysql') await bringUp(run, options)
    else await inTransaction(run, () => bringUp(run, options))
  } finally {
    await run.release()
  }
}

const bringUp = async (run: QueryRunner, options: MigrateOptions): Promise<void> => {
  const isPending = (await pendingIn(run, options)).length > 0
  if (isPending && dialectOf(run.dataSource) === 'sqlite') await dropViews(run)
  await runMigrations(run, options)
  await compare(run, options)
  if (options.views) await createViews(run, options.views)
}

/** Runs the migrations that a database has not seen, without looking whether they lead to what the entities declare. */
export const runMigrations = async (run: QueryRunner, options: MigrateOptions): Promise<void> => {
  const schema = schemaEditor(run)
  for (const migration of await pendingIn(run, options)) {
    for (const step of migration.steps) await step(schema)
    await noteMigration(run, migration)
  }
}

const pendingIn = async (
  run: QueryRunner,
  { service, migrations }: MigrateOptions,
): Promise<readonly Migration[]> => unnotedOf(service, inOrder(migrations), await readNoted(run))

// SQLite's own statement: TypeORM's transactions take the write lock only when they first write.
const inTransaction = async (run: QueryRunner, work: () => Promise<void>): Promise<void> => {
  await run.query('BEGIN IMMEDIATE')
  try {
    await work()
    await run.query('COMMIT')
  } catch (error) {
    await run.query('ROLLBACK').catch(() => undefined)
    throw error
  }
}

const compare = async (run: QueryRunner, { service }: MigrateOptions): Promise<void> => {
  const stored = await storedShape(run, dialectOf(run.dataSource))
  const differences = schemaDifferences(declaredShape(run.dataSource), stored)
  if (differences.length > 0) throw SchemaMismatch.of(service, differences)
}
