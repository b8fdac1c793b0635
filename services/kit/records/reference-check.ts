import { InvalidInput, type LocalizedText } from '../../../schema/vocabulary/index.ts'
import type { LoggedRow, Tx } from '../store/index.ts'
import type { RecordType } from './record-type.ts'

type Keys<T> = Extract<keyof T, string>

/** What must hold between a record and one it refers to, whenever the record is entered or changed. */
export interface ReferenceCheck<T> {
  /** The reference. */
  readonly to: Keys<T>
  /** The field to mend. */
  readonly field: Keys<T>
  readonly isMet: (record: T, other: object) => boolean
  readonly message: LocalizedText
}

/** Declares a fit, its other record being of a noun. */
export const referenceCheck = <T, O>(
  to: Keys<T>,
  noun: new () => O,
  rule: Omit<ReferenceCheck<T>, 'to' | 'isMet'> & {
    readonly isMet: (record: T, other: O) => boolean
  },
): ReferenceCheck<T> => ({
  ...rule,
  to,
  isMet: (record, other) => other instanceof noun && rule.isMet(record, other),
})

/**
 * Finds and holds what records refer to, each once.
 * @returns what is wrong with a record beside it
 */
export const referenceProblems = async (
  tx: Tx,
  type: RecordType,
  records: readonly Readonly<Record<string, unknown>>[],
): Promise<(record: Readonly<Record<string, unknown>>) => readonly InvalidInput[]> => {
  const fits = type.checks ?? []
  const others = new Map<string, LoggedRow>()
  for (const { to } of fits) {
    const target = type.fields.find(({ property }) => property === to)?.target?.()
    if (!target) throw new Error(`${type.name}.${to} refers to nothing`)
    for (const id of new Set(records.map((record) => record[to]))) {
      if (typeof id !== 'string' || others.has(id)) continue
      const other = await tx.find<LoggedRow>(target, id)
      if (other) others.set(id, other)
    }
  }
  return (record) =>
    fits
      .filter(({ to, isMet }) => {
        const other = others.get(String(record[to]))
        return other !== undefined && !isMet(record as never, other)
      })
      .map(({ field, message }) => new InvalidInput(field, message))
}
