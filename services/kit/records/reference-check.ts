import { InvalidInput, type LocalizedText } from '../../../schema/vocabulary/index.ts'
import type { LoggedRow, Tx } from '../store/index.ts'
import type { Keys, RecordType } from './record-type.ts'

/** A condition between a record and a record it refers to, checked whenever the record is entered or changed. */
export interface ReferenceCheck<T, K extends string = Keys<T>> {
  /** The reference. */
  readonly to: K
  /** The field that the refusal names. */
  readonly field: K
  isMet(record: T, other: object): boolean
  readonly message: LocalizedText
}

/** Declares a condition between a record and the record of a class that it refers to. */
export const referenceCheck = <T, O>(
  to: Keys<T>,
  entity: new () => O,
  rule: Omit<ReferenceCheck<T>, 'to' | 'isMet'> & {
    readonly isMet: (record: T, other: O) => boolean
  },
): ReferenceCheck<T> => ({
  ...rule,
  to,
  isMet: (record, other) => other instanceof entity && rule.isMet(record, other),
})

/**
 * Locks the records that these refer to, each once.
 * @returns a function that gives the unmet conditions of a record
 */
export const referenceProblems = async (
  tx: Tx,
  { name, fields, checks = [] }: RecordType,
  records: readonly Readonly<Record<string, unknown>>[],
): Promise<(record: Readonly<Record<string, unknown>>) => readonly InvalidInput[]> => {
  const others = new Map<string, LoggedRow>()
  for (const { to } of checks) {
    const target = fields.find(({ property }) => property === to)?.target?.()
    if (!target) throw new Error(`${name}.${to} refers to nothing`)
    for (const id of new Set(records.map((record) => record[to]))) {
      if (typeof id !== 'string' || others.has(id)) continue
      const other = await tx.find<LoggedRow>(target, id)
      if (other) others.set(id, other)
    }
  }
  return (record) =>
    checks
      .filter((check) => {
        const other = others.get(String(record[check.to]))
        return other !== undefined && !check.isMet(record, other)
      })
      .map(({ field, message }) => new InvalidInput(field, message))
}
