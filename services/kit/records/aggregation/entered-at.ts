import type { RecordField } from '../field.ts'

/** The moment of the entry of a record, as a field. */
export const enteredAt: RecordField = {
  property: 'enteredAt',
  kind: 'dateTime',
  description: 'When the record was entered into the hub.',
  label: '錄入時間',
  optional: false,
  derived: true,
  choices: undefined,
  target: undefined,
  sameUnit: false,
  range: undefined,
  ahead: false,
  defaultValue: undefined,
}
