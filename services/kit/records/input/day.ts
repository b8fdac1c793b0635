import { InvalidInput } from '../../../../schema/vocabulary/index.ts'
import { simplified } from '../../../../schema/vocabulary/language/simplified.ts'
import { type CalendarDay, dayOf, isDay } from '../../calendar/index.ts'

/** A refusal when a text is no day that may be entered. @param label the field's label in Traditional Chinese */
export const refuseDay = (
  field: string,
  day: CalendarDay,
  label = field,
): InvalidInput | undefined =>
  isDay(day)
    ? undefined
    : new InvalidInput(field, {
        en: `"${field}" ${day} is not a day from 1992 to 2099. Give it as YYYY-MM-DD.`,
        hant: `「${label}」${day} 不是 1992 年至 2099 年的日期,請按 YYYY-MM-DD 填寫。`,
        hans: `“${simplified(label)}”${day} 不是 1992 年至 2099 年的日期,请按 YYYY-MM-DD 填写。`,
      })

/**
 * A refusal when an event is on a day after today, or on no valid day.
 * @param label the field's label in Traditional Chinese
 */
export const refuseFutureDay = (
  field: string,
  day: CalendarDay,
  now: Date,
  label = field,
): InvalidInput | undefined => {
  const invalid = refuseDay(field, day, label)
  if (invalid) return invalid
  if (day > dayOf(now))
    return new InvalidInput(field, {
      en: `"${field}" ${day} lies in the future. Give the day it happened.`,
      hant: `「${label}」${day} 晚於今天,請填寫實際日期。`,
      hans: `“${simplified(label)}”${day} 晚于今天,请填写实际日期。`,
    })
  return undefined
}
