import { localized } from '../../schema/vocabulary/index.ts'
import { type ReferenceCheck, referenceCheck } from '../kit/records/index.ts'

/** The check that a day lies in the year for which the referenced record is listed. */
export const inListedYear = <T, O extends { readonly year: number }>(
  to: Extract<keyof T, string>,
  noun: new () => O,
  field: Extract<keyof T, string>,
): ReferenceCheck<T> =>
  referenceCheck<T, O>(to, noun, {
    field,
    isMet: (record, { year }) => {
      const day: unknown = record[field]
      return typeof day !== 'string' || day.startsWith(`${year}-`)
    },
    message: localized(
      `"${field}" is not in the year that the referenced record is listed for. Refer to the record of that year.`,
      `日期(${field})不在所列年度內,請選擇該年度的記錄。`,
    ),
  })
