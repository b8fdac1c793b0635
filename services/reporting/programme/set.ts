import { isDeepStrictEqual } from 'node:util'
import type { DeepPartial } from 'typeorm'
import type { LoggedRow, Tx } from '../../kit/store/index.ts'
import type { ReportLine } from './import-report.ts'

/** Creates a record or changes what differs, and reports which. */
export const set = async <T extends LoggedRow>(
  tx: Tx,
  entity: new () => T,
  values: DeepPartial<T> & { readonly id: string },
  what: string,
  kind: string,
): Promise<ReportLine> => {
  const known = await tx.find(entity, values.id)
  if (!known) {
    await tx.create(entity, values, { kind })
    return { outcome: 'new', what, detail: '' }
  }
  const before: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(known))
  const differing = Object.entries(values).filter(
    ([name, value]) => !isDeepStrictEqual(plain(before[name]), plain(value)),
  )
  if (differing.length === 0) return { outcome: 'same', what, detail: '' }
  await tx.change(known, { kind, set: Object.fromEntries(differing) as Partial<T> })
  return { outcome: 'changed', what, detail: differing.map(([name]) => name).join(', ') }
}

// JSON columns come back without prototypes and without undefined members.
const plain = (value: unknown): unknown =>
  value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown)
