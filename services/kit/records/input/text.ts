import { InvalidInput } from '../../../../schema/vocabulary/index.ts'
import { simplified } from '../../../../schema/vocabulary/simplified.ts'

/** The longest text that is taken, in characters. */
export const longest = 10_000

/** A refusal unless the text says something and is not too long. @param hant what people call the field */
export const refuseText = (
  field: string,
  value: string,
  most = longest,
  hant = field,
): InvalidInput | undefined => {
  if (value.trim() === '')
    return new InvalidInput(field, {
      en: `"${field}" is empty. Write at least a sentence.`,
      hant: `「${hant}」不能為空,請填寫。`,
      hans: `“${simplified(hant)}”不能为空,请填写。`,
    })
  if (value.length > most)
    return new InvalidInput(field, {
      en: `"${field}" has ${value.length} characters; at most ${most} are taken. Shorten it or link to a document.`,
      hant: `「${hant}」有 ${value.length} 字,最多 ${most} 字,請縮短或改附鏈接。`,
      hans: `“${simplified(hant)}”有 ${value.length} 字,最多 ${most} 字,请缩短或改附链接。`,
    })
  return undefined
}
