import { createHash } from 'node:crypto'
import type { QueryRunner } from 'typeorm'
import { placeholders } from '../placeholders.ts'
import { dialectOf, schemaEditor } from '../schema/editor.ts'

/** A view of the database: a name for a statement that other programs read. */
export interface ViewDefinition {
  readonly name: string
  /** A statement that both databases understand. */
  readonly select: string
}

/** Whether the database lacks one of these views, has it with another statement, or has one that is no longer declared. */
export const areViewsStale = async (
  run: QueryRunner,
  views: readonly ViewDefinition[],
): Promise<boolean> => {
  const stored = await storedDigests(run)
  return (
    stored.size !== views.length || views.some((view) => stored.get(view.name) !== digestOf(view))
  )
}

/** Drops the views that this hub made: SQLite alters no table that a view reads. */
export const dropViews = async (run: QueryRunner): Promise<void> => {
  for (const name of (await storedDigests(run)).keys()) await drop(run, name)
}

/** Makes the views as they are declared; those that are as declared stay untouched, since others may be reading them. */
export const createViews = async (
  run: QueryRunner,
  views: readonly ViewDefinition[],
): Promise<void> => {
  const stored = await storedDigests(run)
  const declared = new Set(views.map(({ name }) => name))
  for (const name of stored.keys()) if (!declared.has(name)) await drop(run, name)
  const changed = views.filter((view) => stored.get(view.name) !== digestOf(view))
  for (const { name, select } of changed) {
    // MariaDB replaces it and does not drop it, so that whoever reads it meanwhile finds it.
    const isMysql = dialectOf(run.dataSource) === 'mysql'
    if (!isMysql) await run.query(`DROP VIEW IF EXISTS \`${name}\``)
    await run.query(`CREATE ${isMysql ? 'OR REPLACE ' : ''}VIEW \`${name}\` AS ${select}`)
  }
  await note(run, changed)
}

const note = async (run: QueryRunner, views: readonly ViewDefinition[]): Promise<void> => {
  if (views.length === 0) return
  const names = views.map(({ name }) => name)
  await run.query(`DELETE FROM stored_view WHERE name IN (${placeholders(names)})`, names)
  await run.query(
    `INSERT INTO stored_view (name, digest) VALUES ${views.map(() => '(?, ?)').join(', ')}`,
    views.flatMap((view) => [view.name, digestOf(view)]),
  )
}

const drop = async (run: QueryRunner, name: string): Promise<void> => {
  await run.query(`DROP VIEW IF EXISTS \`${name}\``)
  await run.query('DELETE FROM stored_view WHERE name = ?', [name])
}

/** The digests of the views that are there: a restored backup may have the table without the views. */
const storedDigests = async (run: QueryRunner): Promise<ReadonlyMap<string, string>> => {
  const schema = schemaEditor(run)
  // A database of an earlier release, or of a test without the kit's tables.
  if (!(await schema.find('stored_view'))) return new Map()
  const present = await schema.select(catalogue[schema.dialect])
  const names = new Set(present.map(({ name }) => String(name)))
  const rows = await schema.select('SELECT name, digest FROM stored_view')
  return new Map(
    rows.flatMap(({ name, digest }) =>
      names.has(String(name)) ? [[String(name), String(digest)] as const] : [],
    ),
  )
}

const catalogue = {
  sqlite: `SELECT name FROM sqlite_master WHERE type = 'view'`,
  mysql: `SELECT table_name AS name FROM information_schema.views WHERE table_schema = DATABASE()`,
}

const digestOf = ({ select }: ViewDefinition): string =>
  createHash('sha256').update(select).digest('hex')
