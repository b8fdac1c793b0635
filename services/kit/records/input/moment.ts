import { InvalidInput } from '../../../../schema/vocabulary/index.ts'
import { simplified } from '../../../../schema/vocabulary/simplified.ts'

/** A refusal when an event is later than now. @param label the field's label in Traditional Chinese */
export const refuseFutureMoment = (
  field: string,
  at: Date,
  now: Date,
  label = field,
): InvalidInput | undefined =>
  at > now
    ? new InvalidInput(field, {
        en: `"${field}" ${at.toISOString()} lies in the future. Give when it happened.`,
        hant: `「${label}」${at.toISOString()} 晚於現在,請填寫實際時間。`,
        hans: `“${simplified(label)}”${at.toISOString()} 晚于现在,请填写实际时间。`,
      })
    : undefined
