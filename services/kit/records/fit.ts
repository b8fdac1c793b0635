import { InvalidInput, type Trilingual } from '../../../schema/vocabulary/index.ts'
import type { Recorded, Tx } from '../store/index.ts'
import type { RecordType } from './record-type.ts'

type Keys<T> = Extract<keyof T, string>

/** What must hold between a record and one it refers to, whenever the record is entered or changed. */
export interface Fit<T> {
  /** The reference. */
  readonly to: Keys<T>
  /** The field to mend. */
  readonly field: Keys<T>
  readonly holds: (record: T, other: object) => boolean
  readonly otherwise: Trilingual
}

/** Declares a fit, its other record being of a noun. */
export const fit = <T, O>(
  to: Keys<T>,
  noun: new () => O,
  rule: Omit<Fit<T>, 'to' | 'holds'> & { readonly holds: (record: T, other: O) => boolean },
): Fit<T> => ({
  ...rule,
  to,
  holds: (record, other) => other instanceof noun && rule.holds(record, other),
})

/**
 * Finds and holds what records refer to, each once.
 * @returns what is wrong with a record beside it
 */
export const fitting = async (
  tx: Tx,
  type: RecordType,
  records: readonly Readonly<Record<string, unknown>>[],
): Promise<(record: Readonly<Record<string, unknown>>) => readonly InvalidInput[]> => {
  const fits = type.fits ?? []
  const others = new Map<string, Recorded>()
  for (const { to } of fits) {
    const target = type.fields.find(({ property }) => property === to)?.target?.()
    if (!target) throw new Error(`${type.name}.${to} refers to nothing`)
    for (const id of new Set(records.map((record) => record[to]))) {
      if (typeof id !== 'string' || others.has(id)) continue
      const other = await tx.find<Recorded>(target, id)
      if (other) others.set(id, other)
    }
  }
  return (record) =>
    fits
      .filter(({ to, holds }) => {
        const other = others.get(String(record[to]))
        return other !== undefined && !holds(record as never, other)
      })
      .map(({ field, otherwise }) => new InvalidInput(field, otherwise))
}
