import { createHmac } from 'node:crypto'

const personal = new Map<object, Set<string>>()

/** Marks a column as personal data: the change log stores only a keyed hash of it. */
export const Personal =
  () =>
  (target: object, property: string): void => {
    const columns = personal.get(target.constructor) ?? new Set()
    personal.set(target.constructor, columns.add(property))
  }

/** Whether a column of an entity is marked as personal data. */
export const isPersonal = (entity: object, property: string): boolean =>
  personal.get(entity)?.has(property) ?? false

/** Replaces personal values by hashes that can be compared only with the key. */
export const withoutPersonal = (
  record: object,
  fields: Readonly<Record<string, unknown>>,
  key: Uint8Array,
): Record<string, unknown> => {
  const hidden = personal.get(record.constructor)
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      hidden?.has(name) && value !== null
        ? `hmac:${createHmac('sha256', key).update(String(value)).digest('hex')}`
        : value,
    ]),
  )
}
