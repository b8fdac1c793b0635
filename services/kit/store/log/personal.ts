import { createHmac } from 'node:crypto'

const personal = new Map<object, Set<string>>()

/** Marks a column as personal data: it enters the change log only as a keyed hash. */
export const Personal =
  () =>
  (target: object, property: string): void => {
    const columns = personal.get(target.constructor) ?? new Set()
    personal.set(target.constructor, columns.add(property))
  }

/** Whether a column of a noun is marked as personal data. */
export const isPersonal = (noun: object, property: string): boolean =>
  personal.get(noun)?.has(property) ?? false

/** Replaces personal values by a hash that only who holds the key can compare. */
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
