import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm'
import { timeText } from '../calendar/index.ts'
import { isPersonal } from './log/personal.ts'

/** The columns of an entity, prepared once: TypeORM examines every column anew for every row. */
interface EntityColumns {
  /** The class, as dependency tags name it. */
  readonly name: string
  /** The escaped name of the table. */
  readonly table: string
  /** The escaped names of the columns. */
  readonly names: readonly string[]
  readonly properties: readonly string[]
  /** Whether a column is personal data. */
  readonly hasPersonal: boolean
  /** Appends the values of all columns as the database stores them. */
  pushValues(row: object, values: unknown[]): void
}

const prepared = new WeakMap<EntityMetadata, EntityColumns>()

export const entityColumns = <T extends ObjectLiteral>(
  { connection }: EntityManager,
  entity: EntityTarget<T>,
): EntityColumns => {
  const metadata = connection.getMetadata(entity)
  const known = prepared.get(metadata)
  if (known) return known
  const columns = prepare(metadata)
  prepared.set(metadata, columns)
  return columns
}

const prepare = ({
  name,
  target,
  tablePath,
  columns,
  connection,
}: EntityMetadata): EntityColumns => {
  const { driver } = connection
  const isSqlite = connection.options.type === 'better-sqlite3'
  const properties = columns.map(({ propertyName }) => propertyName)
  const writers = columns.map((column) => {
    const property = column.propertyName
    if (!column.transformer && storedAsGiven.has(String(column.type)))
      return (row: object): unknown => Reflect.get(row, property) ?? null
    if (!column.transformer && column.type === 'datetime' && isSqlite)
      return (row: object): unknown => {
        const value: unknown = Reflect.get(row, property) ?? null
        return value instanceof Date
          ? sqliteMoment(value)
          : driver.preparePersistentValue(value, column)
      }
    return (row: object): unknown =>
      driver.preparePersistentValue(Reflect.get(row, property) ?? null, column)
  })
  return {
    name,
    table: driver.escape(tablePath),
    names: columns.map(({ databaseName }) => driver.escape(databaseName)),
    properties,
    hasPersonal:
      typeof target === 'function' && properties.some((property) => isPersonal(target, property)),
    pushValues: (row, values) => {
      for (const valueOf of writers) values.push(valueOf(row))
    },
  }
}

const storedAsGiven: ReadonlySet<string> = new Set(['varchar', 'text', 'int'])

/** A moment as TypeORM stores it: `2018-10-29 01:00:00.000`, in UTC. */
const sqliteMoment = (moment: Date): string => timeText(moment.getTime(), ' ')

/** A new entity with the values of its columns; other properties are left out. */
export const createEntity = <T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  values: object,
): T => {
  const record: T = manager.connection.getMetadata(entity).create()
  for (const property of entityColumns(manager, entity).properties) {
    const value: unknown = Reflect.get(values, property)
    if (value !== undefined) Reflect.set(record, property, value)
  }
  return record
}

/** The values of all columns by property. */
export const fieldsOfRow = (
  manager: EntityManager,
  entity: EntityTarget<ObjectLiteral>,
  row: object,
): Record<string, unknown> => {
  const fields: Record<string, unknown> = {}
  for (const property of entityColumns(manager, entity).properties)
    fields[property] = Reflect.get(row, property) ?? null
  return fields
}
