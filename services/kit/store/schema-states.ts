import { DataSource } from 'typeorm'
import { runMigrations } from './migrate.ts'
import { type Schema, sharedOptions } from './source-options.ts'
import { declaredShape } from './schema/declared-shape.ts'
import type { SchemaShape } from './schema/shape.ts'
import { storedShape } from './schema/stored-shape.ts'

/** The schema that the entities of a service declare, and the one that its migrations create in an empty database. */
export const schemaStates = async (
  schema: Schema,
): Promise<{ readonly declared: SchemaShape; readonly migrated: SchemaShape }> => {
  const source = await new DataSource({
    type: 'better-sqlite3',
    database: ':memory:',
    ...sharedOptions(schema),
  }).initialize()
  try {
    const run = source.createQueryRunner()
    await runMigrations(run, schema)
    return { declared: declaredShape(source), migrated: await storedShape(run, 'sqlite') }
  } finally {
    await source.destroy()
  }
}
