import type { InvalidInput } from '../../../schema/vocabulary/index.ts'
import { refuseDay } from './input/day.ts'
import { refuseMoment } from './input/moment.ts'
import type { RecordField } from './field.ts'

/** The days and moments of a stored record that nobody could enter today: no check of the hub saw them. */
export const invalidMoments = (
  { fields }: { readonly fields: readonly RecordField[] },
  record: object,
): readonly InvalidInput[] =>
  fields.flatMap((field) => refuseOutOfReach(field, Reflect.get(record, field.property)) ?? [])

/** A refusal of a day or moment outside of the years that may be entered. */
export const refuseOutOfReach = (
  { kind, property, label }: RecordField,
  value: unknown,
): InvalidInput | undefined => {
  if (value === null || value === undefined) return undefined
  if (kind === 'date') return refuseDay(property, String(value), label)
  return kind === 'dateTime' && value instanceof Date
    ? refuseMoment(property, value, label)
    : undefined
}
