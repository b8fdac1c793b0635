import { InvalidInput } from '../../../../schema/vocabulary/index.ts'
import { simplified } from '../../../../schema/vocabulary/simplified.ts'

/** A refusal when something is said to have happened later than now. @param hant what people call the field */
export const refuseFuture = (
  field: string,
  at: Date,
  now: Date,
  hant = field,
): InvalidInput | undefined =>
  at > now
    ? new InvalidInput(field, {
        en: `"${field}" ${at.toISOString()} lies in the future. Give when it happened.`,
        hant: `「${hant}」${at.toISOString()} 晚於現在,請填寫實際時間。`,
        hans: `“${simplified(hant)}”${at.toISOString()} 晚于现在,请填写实际时间。`,
      })
    : undefined
