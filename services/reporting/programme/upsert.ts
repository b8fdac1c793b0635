import { fieldText } from './field-text.ts'
import {
  type LocalizedText,
  joinTexts,
  verbatim,
} from '../../../schema/vocabulary/language/index.ts'
import { isDeepStrictEqual } from 'node:util'
import type { DeepPartial } from 'typeorm'
import type { LoggedRow, Tx } from '../../kit/store/index.ts'
import type { ReportLine } from './import-report.ts'

/** A changed field with its values before and after. */
export interface FieldChange {
  readonly name: string
  readonly before: unknown
  readonly after: unknown
}

const namesOf = (changes: readonly FieldChange[]): LocalizedText =>
  joinTexts(
    changes.map(({ name }) => fieldText(name)),
    ', ',
    '、',
  )

/**
 * Creates a record, or changes the fields that differ.
 * @param item how the report names the record, e.g. a task by its number
 * @param kind the kind of event in the change log
 * @param describe words for the report; the names of the fields if left out
 */
export const upsert = async <T extends LoggedRow>(
  tx: Tx,
  entity: new () => T,
  values: DeepPartial<T> & { readonly id: string },
  item: LocalizedText,
  kind: string,
  describe: (changes: readonly FieldChange[]) => LocalizedText = namesOf,
): Promise<ReportLine> => {
  const existing = await tx.find(entity, values.id)
  if (!existing) {
    await tx.create(entity, values, { kind })
    return { outcome: 'new', item, detail: verbatim('') }
  }
  const stored: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(existing))
  const changes = Object.entries(values)
    .map(([name, after]) => ({ name, before: plain(stored[name]), after: plain(after) }))
    .filter(({ before, after }) => !isDeepStrictEqual(before, after))
  if (changes.length === 0) return { outcome: 'same', item, detail: verbatim('') }
  const set: Partial<T> = {}
  const changed = new Set(changes.map(({ name }) => name))
  Object.assign(
    set,
    Object.fromEntries(Object.entries(values).filter(([name]) => changed.has(name))),
  )
  await tx.change(existing, { kind, set })
  return { outcome: 'changed', item, detail: describe(changes) }
}

/** JSON columns are read without prototypes and without undefined members. */
const plain = (value: unknown): unknown =>
  value === undefined ? null : JSON.parse(JSON.stringify(value))
