import type { SchemaConnection } from './schema/connection.ts'
import type { Migration } from './migration.ts'
import { SchemaMismatch } from './schema-mismatch.ts'

/** Release 0.1.0 appended this to every name. */
const suffix = /-1700000000000$/

/** The migrations that a database has seen; their table is made where it is missing. */
export const readNoted = async (connection: SchemaConnection): Promise<ReadonlySet<string>> => {
  await connection.query(
    'CREATE TABLE IF NOT EXISTS migration (name varchar(255) NOT NULL PRIMARY KEY, timestamp bigint NOT NULL)',
  )
  return notedIn(connection)
}

/** The same without a write; refuses a database without their table. */
export const notedIn = async (connection: SchemaConnection): Promise<ReadonlySet<string>> => {
  const rows = await connection.query('SELECT name FROM migration')
  const names: unknown[] = Array.isArray(rows) ? rows.map(({ name }) => name) : []
  return new Set(names.map((name) => String(name).replace(suffix, '')))
}

export const noteMigration = async (
  connection: SchemaConnection,
  { name }: Migration,
): Promise<void> => {
  const values = [name, Date.now()]
  await connection.query('INSERT INTO migration (name, timestamp) VALUES (?, ?)', values)
}

/** The migrations that are yet to run; refuses a database of another version that has no way here. */
export const unnotedOf = (
  service: string,
  migrations: readonly Migration[],
  noted: ReadonlySet<string>,
): readonly Migration[] => {
  const known = new Set(migrations.flatMap(({ name, replaces = [] }) => [name, ...replaces]))
  const unknown = [...noted].filter((name) => !known.has(name))
  if (unknown.length > 0) throw SchemaMismatch.newer(service, unknown)
  return migrations.filter(({ name, replaces = [] }) => {
    if (noted.has(name)) return false
    const missing = replaces.filter((one) => !noted.has(one))
    if (missing.length > 0 && missing.length < replaces.length)
      throw SchemaMismatch.older(service, missing)
    return replaces.length === 0 || missing.length > 0
  })
}
