import { InvalidInput } from '../../../../schema/vocabulary/index.ts'
import { simplified } from '../../../../schema/vocabulary/language/simplified.ts'
import { isInstant, localTimeOf } from '../../calendar/index.ts'

/** A refusal when a moment is none that may be entered. @param label the field's label in Traditional Chinese */
export const refuseMoment = (field: string, at: Date, label = field): InvalidInput | undefined => {
  if (isInstant(at)) return undefined
  const text = Number.isNaN(at.getTime())
    ? ''
    : ` ${localTimeOf(at).slice(0, 16).replace('T', ' ')}`
  return new InvalidInput(field, {
    en: `"${field}"${text} is not a moment from 1992 to 2099. Give the day and the time, with a year of four digits.`,
    hant: `「${label}」${text.trim()} 不是 1992 年至 2099 年的時間,請填寫日期與時間,年份為四位。`,
    hans: `“${simplified(label)}”${text.trim()} 不是 1992 年至 2099 年的时间,请填写日期与时间,年份为四位。`,
  })
}

/** A refusal when an event is later than now, or at no valid moment. @param label the field's label in Traditional Chinese */
export const refuseFutureMoment = (
  field: string,
  at: Date,
  now: Date,
  label = field,
): InvalidInput | undefined => {
  const invalid = refuseMoment(field, at, label)
  if (invalid || at <= now) return invalid
  return new InvalidInput(field, {
    en: `"${field}" ${at.toISOString()} lies in the future. Give when it happened.`,
    hant: `「${label}」${at.toISOString()} 晚於現在,請填寫實際時間。`,
    hans: `“${simplified(label)}”${at.toISOString()} 晚于现在,请填写实际时间。`,
  })
}
