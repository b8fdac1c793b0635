import type { UnitRecord } from '../kit/records/index.ts'

/** Records in the order of their days; those of one day in the order of entry, which is the order of ids. */
export const byDay = <T extends UnitRecord>(
  records: readonly T[],
  dayOf: (record: T) => string,
): readonly T[] => {
  const key = (record: T) => `${dayOf(record)} ${record.enteredAt.toISOString()} ${record.id}`
  return records.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The record of the latest day; if several, the one entered last. */
export const latest = <T extends UnitRecord>(
  records: readonly T[],
  dayOf: (record: T) => string,
): T | undefined => byDay(records, dayOf).at(-1)
