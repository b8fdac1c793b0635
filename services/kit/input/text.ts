import { InvalidInput } from '../../../schema/vocabulary/index.ts'

/** The longest text that is taken, in characters. */
export const longest = 10_000

/** A refusal unless the text says something and is not too long. */
export const refuseText = (
  field: string,
  value: string,
  most = longest,
): InvalidInput | undefined => {
  if (value.trim() === '')
    return new InvalidInput(field, {
      en: `"${field}" is empty. Write at least a sentence.`,
      hant: `「${field}」不能為空,請填寫。`,
      hans: `“${field}”不能为空,请填写。`,
    })
  if (value.length > most)
    return new InvalidInput(field, {
      en: `"${field}" has ${value.length} characters; at most ${most} are taken. Shorten it or link to a document.`,
      hant: `「${field}」有 ${value.length} 字,最多 ${most} 字,請縮短或改附鏈接。`,
      hans: `“${field}”有 ${value.length} 字,最多 ${most} 字,请缩短或改附链接。`,
    })
  return undefined
}
