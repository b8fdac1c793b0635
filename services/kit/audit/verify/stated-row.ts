import { type Change, currentNames } from '../../store/index.ts'
import type { LoggedEntity } from './logged-entity.ts'

/** What the log states about a column, and the change that states it. */
export interface StatedValue {
  readonly value: unknown
  readonly seq: number
}

/** What the log states about a record. */
export interface StatedRow {
  readonly values: ReadonlyMap<string, StatedValue>
  /** The change that removed the record. */
  readonly removedAt: number | undefined
}

/** What the log states about a record after its changes, in their order. */
export const statedRow = (
  changes: readonly Change[],
  { removedBy, constant = [] }: Pick<LoggedEntity, 'removedBy' | 'constant'>,
): StatedRow => {
  const values = new Map<string, StatedValue>()
  let removedAt: number | undefined
  for (const change of changes) {
    const { seq, kind, fields } = currentNames(change)
    if (kind === removedBy) removedAt = seq
    const stated: Readonly<Record<string, unknown>> = JSON.parse(fields)
    for (const [name, value] of Object.entries(stated))
      if (!values.has(name) || !constant.includes(name)) values.set(name, { value, seq })
  }
  return { values, removedAt }
}
