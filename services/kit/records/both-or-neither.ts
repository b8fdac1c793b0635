import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import type { RecordRule } from './record-type.ts'

/** The rule that two fields are either both null or both set, e.g. a decision and its day. */
export const bothOrNeither = <T>(
  field: Extract<keyof T, string>,
  other: Extract<keyof T, string>,
): RecordRule<T> => ({
  field,
  isMet: (record) => (record[field] === null) === (record[other] === null),
  message: (labelOf) => ({
    en: `"${field}" and "${other}" belong together. Give both or neither.`,
    hant: `「${labelOf(field)}」與「${labelOf(other)}」須同時填寫或同時留空。`,
    hans: `“${simplified(labelOf(field))}”与“${simplified(labelOf(other))}”须同时填写或同时留空。`,
  }),
})
