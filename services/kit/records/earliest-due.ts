import type { DataSource, EntityManager } from 'typeorm'
import type { Deadline } from './deadline.ts'

/** Statements by the tables that they read. */
const statements = new WeakMap<DataSource, Map<string, string>>()

/** The earliest due moment of the open records of a unit and all units below it, by one prepared statement. */
export const earliestDue = async (
  read: EntityManager,
  deadlines: readonly Deadline[],
  unitId: string,
): Promise<Date | undefined> => {
  const [first] = deadlines
  if (!first) return undefined
  const rows: readonly { readonly due: unknown }[] = await read.query(
    statementOf(read.connection, deadlines),
    [unitId],
  )
  const column = read.connection.getMetadata(first.record).findColumnWithPropertyName('dueAt')
  if (!column) throw new Error(`${read.connection.getMetadata(first.record).name} has no dueAt`)
  const due: unknown = read.connection.driver.prepareHydratedValue(rows[0]?.due, column)
  return due instanceof Date ? due : undefined
}

const statementOf = (source: DataSource, deadlines: readonly Deadline[]): string => {
  const known = statements.get(source) ?? new Map<string, string>()
  statements.set(source, known)
  const key = deadlines.map(({ record }) => source.getMetadata(record).tableName).join(' ')
  const statement = known.get(key) ?? compose(source, deadlines)
  known.set(key, statement)
  return statement
}

/** A subquery for each table ends at its first open record in the order of its index. */
const compose = (source: DataSource, deadlines: readonly Deadline[]): string => {
  const earliest = deadlines.map(({ record, finishedBy }) => {
    const metadata = source.getMetadata(record)
    const column = metadata.findColumnWithPropertyName(finishedBy)?.databaseName
    if (column === undefined) throw new Error(`${metadata.name} has no ${finishedBy}`)
    return `SELECT * FROM (
      SELECT due_at AS due FROM ${metadata.tableName}
      WHERE ${column} IS NULL AND due_at IS NOT NULL AND unit_id IN (SELECT id FROM units)
      ORDER BY due_at LIMIT 1) AS ${metadata.tableName}_due`
  })
  return `WITH units AS (
    SELECT node.id FROM unit_node AS node
    JOIN unit_node AS root ON substr(node.path, 1, length(root.path)) = root.path
    WHERE root.id = ?)
    SELECT MIN(due) AS due FROM (${earliest.join(' UNION ALL ')}) AS earliest`
}
