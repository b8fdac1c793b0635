import type { UnitRecord } from '../kit/records/index.ts'

/** Records from the earliest day to the latest; of one day, as they were entered. Ids are made in that order. */
export const byDay = <T extends UnitRecord>(
  records: readonly T[],
  dayOf: (record: T) => string,
): readonly T[] => {
  const key = (record: T) => `${dayOf(record)} ${record.enteredAt.toISOString()} ${record.id}`
  return records.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The record of the latest day; of one day, the one that was entered last. */
export const latest = <T extends UnitRecord>(
  records: readonly T[],
  dayOf: (record: T) => string,
): T | undefined => byDay(records, dayOf).at(-1)
