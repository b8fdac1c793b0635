import { isDeepStrictEqual } from 'node:util'
import type { DeepPartial } from 'typeorm'
import type { LoggedRow, Tx } from '../../kit/store/index.ts'
import type { ReportLine } from './import-report.ts'

/**
 * Creates a record, or changes the fields that differ.
 * @param item how the report names the record, e.g. a task by its number
 * @param kind the kind of event in the change log
 */
export const upsert = async <T extends LoggedRow>(
  tx: Tx,
  entity: new () => T,
  values: DeepPartial<T> & { readonly id: string },
  item: string,
  kind: string,
): Promise<ReportLine> => {
  const existing = await tx.find(entity, values.id)
  if (!existing) {
    await tx.create(entity, values, { kind })
    return { outcome: 'new', item, detail: '' }
  }
  const before: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(existing))
  const changes = Object.entries(values).filter(
    ([name, value]) => !isDeepStrictEqual(plain(before[name]), plain(value)),
  )
  if (changes.length === 0) return { outcome: 'same', item, detail: '' }
  const set: Partial<T> = {}
  Object.assign(set, Object.fromEntries(changes))
  await tx.change(existing, { kind, set })
  return { outcome: 'changed', item, detail: changes.map(([name]) => name).join(', ') }
}

/** JSON columns are read without prototypes and without undefined members. */
const plain = (value: unknown): unknown =>
  value === undefined ? null : JSON.parse(JSON.stringify(value))
