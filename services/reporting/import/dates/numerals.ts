const ones = ['〇零○', '一', '二兩两', '三', '四', '五', '六', '七', '八', '九']
const valueOf = new Map(
  ones.flatMap((signs, value) => [...signs].map((sign) => [sign, value] as const)),
)

/** The characters of numbers, for a character class of a pattern. */
export const NUMERAL_SIGNS = `\\d${ones.join('')}十百`

/** The value of 12, 十二, 一百二十 or 二〇一八; NaN if the text is no number. */
export function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const match = /^(?:(.?)百[零〇]?)?(?:(.?)十)?(.?)$/u.exec(text)
  if (text === '' || match === null) return digitByDigit(text)
  const [, hundreds, tens, units] = match
  return part(hundreds) * 100 + part(tens) * 10 + (units === '' ? 0 : digitByDigit(units ?? ''))
}

// Undefined: the number has no such part. Empty: 一 before 十 or 百 is not written, as in 十二.
function part(before: string | undefined): number {
  if (before === undefined) return 0
  return before === '' ? 1 : digitByDigit(before)
}

function digitByDigit(text: string): number {
  const values = [...text].map((sign) => valueOf.get(sign) ?? Number.NaN)
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum * 10 + value, 0)
}
