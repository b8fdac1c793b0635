import { InvalidInput } from '../../../../schema/vocabulary/index.ts'
import { simplified } from '../../../../schema/vocabulary/simplified.ts'
import { type Day, dayOf, isDay } from '../../calendar/index.ts'

/**
 * A refusal when something is said to have happened on a day after today, or on one the clocks do not know.
 * @param hant what people call the field
 */
export const refuseFutureDay = (
  field: string,
  day: Day,
  now: Date,
  hant = field,
): InvalidInput | undefined => {
  if (!isDay(day))
    return new InvalidInput(field, {
      en: `"${field}" ${day} is not a day from 1992 on. Give it as YYYY-MM-DD.`,
      hant: `「${hant}」${day} 不是 1992 年以後的日期,請按 YYYY-MM-DD 填寫。`,
      hans: `“${simplified(hant)}”${day} 不是 1992 年以后的日期,请按 YYYY-MM-DD 填写。`,
    })
  if (day > dayOf(now))
    return new InvalidInput(field, {
      en: `"${field}" ${day} lies in the future. Give the day it happened.`,
      hant: `「${hant}」${day} 晚於今天,請填寫實際日期。`,
      hans: `“${simplified(hant)}”${day} 晚于今天,请填写实际日期。`,
    })
  return undefined
}
