import { InvalidInput } from '../../../../schema/vocabulary/index.ts'
import { simplified } from '../../../../schema/vocabulary/language/simplified.ts'

/** The most characters of a text. */
export const maxTextLength = 10_000

/** A refusal when a text is blank or too long. @param label the field's label in Traditional Chinese */
export const refuseText = (
  field: string,
  value: string,
  maxLength = maxTextLength,
  label = field,
): InvalidInput | undefined => {
  if (value.trim() === '')
    return new InvalidInput(field, {
      en: `"${field}" is empty. Write at least a sentence.`,
      hant: `「${label}」不能為空,請填寫。`,
      hans: `“${simplified(label)}”不能为空,请填写。`,
    })
  if (value.length > maxLength)
    return new InvalidInput(field, {
      en: `"${field}" has ${value.length} characters; at most ${maxLength} are allowed. Shorten it or link to a document.`,
      hant: `「${label}」有 ${value.length} 字,最多 ${maxLength} 字,請縮短或改附鏈接。`,
      hans: `“${simplified(label)}”有 ${value.length} 字,最多 ${maxLength} 字,请缩短或改附链接。`,
    })
  return undefined
}
