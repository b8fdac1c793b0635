import type { RecordType } from '../../../services/kit/records/index.ts'
import type { GeneratedRecord } from './generated-record.ts'

/** The chosen values of a record, as one text. */
export const choicesOf = ({ type, record }: GeneratedRecord): string =>
  type.fields
    .filter(({ kind }) => kind === 'choice')
    .map(({ property }) => String(record[property]))
    .join(' ')

/** Whether a property of a type refers to records of another. */
export const refersTo = ({ fields }: RecordType, property: string, to: RecordType): boolean =>
  fields.find((field) => field.property === property)?.target?.() === to.entity
