import type { Audience, LoggedRow, Tx } from '../kit/store/index.ts'

interface LockedChange<T> {
  readonly kind: string
  readonly audience?: Audience
  readonly details?: Readonly<Record<string, unknown>>
  readonly set: Partial<T>
}

/** Changes a record that `tx.find` has locked, so that nobody else can have changed or removed it. */
export const changeLocked = async <T extends LoggedRow>(
  tx: Tx,
  record: T,
  change: LockedChange<T>,
): Promise<T> => {
  const changed = await tx.change(record, change)
  if (!changed) throw new Error(`the locked ${record.constructor.name} ${record.id} is gone`)
  return changed
}
