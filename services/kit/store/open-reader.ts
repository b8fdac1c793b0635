import { existsSync } from 'node:fs'
import { DataSource } from 'typeorm'
import { readTrackingLogger } from './dependencies/tracking-loggers.ts'
import { inOrder } from './migration.ts'
import { notedIn, unnotedOf } from './noted-migrations.ts'
import { SchemaMismatch } from './schema-mismatch.ts'
import {
  type DatabaseLocation,
  mysqlOptions,
  type Schema,
  sqliteOptions,
} from './source-options.ts'

/**
 * Opens the database of a service to read it only: it stays as it is, with its tables and rows, whatever is wrong with it.
 * A hub may run beside.
 */
export const openReader = async (
  location: DatabaseLocation,
  schema: Schema,
): Promise<DataSource> => {
  const place = location.kind === 'sqlite' ? location.file : location.database
  if (location.kind === 'sqlite' && !existsSync(place))
    throw SchemaMismatch.absent(schema.service, place)
  const source = new DataSource(
    location.kind === 'sqlite'
      ? sqliteOptions(location.file, schema, true)
      : mysqlOptions(location, schema, 2, readTrackingLogger),
  )
  await source.initialize()
  try {
    const noted = await notedIn(source).catch(() => {
      throw SchemaMismatch.absent(schema.service, place)
    })
    const pending = unnotedOf(schema.service, inOrder(schema.migrations), noted)
    if (pending.length === 0) return source
    throw SchemaMismatch.pending(
      schema.service,
      pending.map(({ name }) => name),
    )
  } catch (error) {
    await source.destroy()
    throw error
  }
}
