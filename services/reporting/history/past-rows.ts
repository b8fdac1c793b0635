import { type EntityManager, type EntityTarget, In, MoreThan } from 'typeorm'
import { isoText } from '../../kit/calendar/index.ts'
import {
  Change,
  currentNames,
  isPersonal,
  loadRows,
  type LoggedRow,
  migratedContent,
  padded,
  subjectsOf,
} from '../../kit/store/index.ts'
import { loggedEntities } from '../logged-entities.ts'
import { bySubjectOf } from './by-subject.ts'

const batchSize = 500

/**
 * Rows of an entity as the change log had recorded them at a moment, without those that did not exist. Rows that have not
 * changed since are read from their table; of the others the log of the row is read. Personal data, which the log does not
 * store, are those of today.
 */
export const pastRows = async <T extends LoggedRow>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  ids: readonly string[],
  until: Date,
): Promise<T[]> => {
  const found: T[] = []
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize)
    const rows = await loadRows(manager, entity, 'id', batch)
    found.push(...(await asRecorded(manager, entity, rows, until)))
  }
  return found
}

/** Makes of today's rows those of a moment. */
export const asRecorded = async <T extends LoggedRow>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly T[],
  until: Date,
): Promise<readonly T[]> => {
  const { name } = manager.connection.getMetadata(entity)
  const subjects = rows.flatMap(({ id }) => subjectsOf(name, id))
  if (subjects.length === 0) return []
  const later = await manager.find(Change, {
    select: { subject: true },
    where: { subject: In(padded(subjects)), at: MoreThan(isoText(until)) },
  })
  const changedLater = [...new Set(later.map(({ subject }) => subject))]
  if (changedLater.length === 0) return rows
  const ids = new Set(changedLater.map((subject) => subject.slice(subject.indexOf(':') + 1)))
  const changes = await manager.find(Change, {
    where: { subject: In(padded([...ids].flatMap((id) => subjectsOf(name, id)))) },
    order: { seq: 'ASC' },
  })
  const bySubject = bySubjectOf(changes.map(currentNames))
  return rows.flatMap((row) => {
    if (!ids.has(row.id)) return [row]
    const stated = statedUntil(bySubject.get(`${name}:${row.id}`) ?? [], until)
    return stated ? [withStated(manager, entity, row, stated)] : []
  })
}

/**
 * The fields that changes state up to a moment; undefined if the first is later. The last change at or before the moment counts,
 * with all before it in the log.
 */
export const statedUntil = (
  changes: readonly Pick<Change, 'at' | 'fields'>[],
  until: Date,
): Readonly<Record<string, unknown>> | undefined => {
  const moment = isoText(until)
  const last = changes.findLastIndex(({ at }) => at <= moment)
  if (last === -1) return undefined
  const stated = {}
  for (const { fields } of changes.slice(0, last + 1)) Object.assign(stated, JSON.parse(fields))
  return stated
}

const withStated = <T extends LoggedRow>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  row: T,
  stated: Readonly<Record<string, unknown>>,
): T => {
  const { columns, name, target } = manager.connection.getMetadata(entity)
  // A detail of an event may have the name of a column that never changes.
  const constants = loggedEntities.find((one) => one.entity === target)?.constant ?? []
  const past: T = Object.assign(Object.create(Object.getPrototypeOf(row)), row)
  for (const { propertyName, type } of columns) {
    if (!Object.hasOwn(stated, propertyName) || constants.includes(propertyName)) continue
    if (typeof target === 'function' && isPersonal(target, propertyName)) continue
    const value = migratedContent(name, propertyName, stated[propertyName])
    const moment = type === 'datetime' && typeof value === 'string' ? new Date(value) : value
    Reflect.set(past, propertyName, moment)
  }
  return past
}
