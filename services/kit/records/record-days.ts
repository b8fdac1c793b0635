import { type CalendarDay, dayOf } from '../calendar/index.ts'
import type { DayRange } from '../access/index.ts'
import type { RecordType } from './record-type.ts'

/**
 * The earliest and the latest day that a record states, plans left out; the day of its entry if it states none. A unit must
 * have existed then for the record to be its own.
 */
export const daysOfRecord = (
  { fields }: Pick<RecordType, 'fields'>,
  record: Readonly<Record<string, unknown>>,
  enteredOn: CalendarDay,
): DayRange => {
  const days = fields
    .filter(({ kind, ahead, derived }) => isDated(kind) && !ahead && !derived)
    .flatMap(({ property }) => dayIn(record[property]))
    .toSorted()
  return { from: days[0] ?? enteredOn, to: days.at(-1) ?? enteredOn }
}

const isDated = (kind: string): boolean => kind === 'date' || kind === 'dateTime'

const dayIn = (value: unknown): readonly string[] => {
  if (value instanceof Date) return [dayOf(value)]
  return typeof value === 'string' ? [value] : []
}
