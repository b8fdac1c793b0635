import type { Database, Statement } from 'better-sqlite3'
import type { EntityManager } from 'typeorm'

/**
 * Runs a statement for each row on SQLite, where one prepared statement with few values is faster than many rows in one, and
 * its text does not depend on the number of rows.
 * @returns false on other databases, where each statement is a message to the server
 */
export const runEach = async <T>(
  { connection, queryRunner }: EntityManager,
  sql: string,
  rows: readonly T[],
  valuesOf: (row: T) => readonly unknown[],
): Promise<boolean> => {
  if (connection.options.type !== 'better-sqlite3' || !queryRunner) return false
  const database: Database = await queryRunner.connect()
  // Tracks the written entities, as TypeORM does for its own statements.
  connection.logger.logQuery(sql, undefined, queryRunner)
  const statement = prepared(database, sql)
  for (const row of rows) statement.run(...valuesOf(row))
  return true
}

const statements = new WeakMap<Database, Map<string, Statement<unknown[]>>>()

/** A statement of a database, prepared once; the texts are one or two for each table. */
const prepared = (database: Database, sql: string): Statement<unknown[]> => {
  const known = statements.get(database) ?? new Map<string, Statement<unknown[]>>()
  statements.set(database, known)
  const statement = known.get(sql) ?? database.prepare<unknown[]>(sql)
  known.set(sql, statement)
  return statement
}
