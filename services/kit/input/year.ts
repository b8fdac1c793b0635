import { InvalidInput } from '../../../schema/vocabulary/index.ts'

/** A refusal unless it is a year that records are kept for: from 1992 on, and at most next year. */
export const refuseYear = (
  field: string,
  year: number,
  thisYear: number,
): InvalidInput | undefined =>
  year >= 1992 && year <= thisYear + 1
    ? undefined
    : new InvalidInput(field, {
        en: `"${field}" ${year} is not between 1992 and ${thisYear + 1}. Give the programme's year.`,
        hant: `「${field}」${year} 不在 1992 至 ${thisYear + 1} 年之間,請填寫方案年度。`,
        hans: `“${field}”${year} 不在 1992 至 ${thisYear + 1} 年之间,请填写方案年度。`,
      })
