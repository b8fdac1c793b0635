import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import type { RecordRule } from './record-type.ts'

/** The rule that the number of a part is not more than that of the whole; it holds while either is null. */
export const notMoreThan = <T>(
  part: Extract<keyof T, string>,
  whole: Extract<keyof T, string>,
): RecordRule<T> => ({
  field: part,
  isMet: (record) =>
    record[part] === null ||
    record[whole] === null ||
    Number(record[part]) <= Number(record[whole]),
  message: (labelOf) => ({
    en: `"${part}" is more than "${whole}". Check both.`,
    hant: `「${labelOf(part)}」多於「${labelOf(whole)}」,請核對。`,
    hans: `“${simplified(labelOf(part))}”多于“${simplified(labelOf(whole))}”,请核对。`,
  }),
})
