/** Digits that belong together, with their places in the text. */
export interface DigitRun {
  /** Plain digits; an X at the end of a number may follow. */
  readonly digits: string
  /** Where each of them stands in the text. */
  readonly at: readonly number[]
  /** Whether anything but a digit stands right before this one. */
  readonly starts: (index: number) => boolean
  /** Whether anything but a digit stands right after this one. */
  readonly ends: (index: number) => boolean
}

// What people and copying put between the groups of a number; some of it cannot be seen.
const separators = new Set(' \t\u00a0\u3000\u200b\u200c\u200d\u2060\ufeff-\u2010\u2011\u2013.·')

/** The runs of digits of a text, full-width ones too, over single separators between them. Linear in the text. */
export const digitRuns = (text: string): readonly DigitRun[] => {
  const runs: DigitRun[] = []
  let digits = ''
  let at: number[] = []
  const end = (): void => {
    if (digits !== '') runs.push(runOf(digits, at))
    digits = ''
    at = []
  }
  for (let index = 0; index < text.length; index += 1) {
    const sign = plain(text.charAt(index))
    const last = at.at(-1) ?? index
    if (index - last > 2) end()
    if (/\d/.test(sign)) {
      digits += sign
      at.push(index)
    } else if (sign === 'X' && digits !== '') {
      digits += sign
      at.push(index)
      end()
    } else if (!separators.has(sign)) end()
  }
  end()
  return runs
}

const runOf = (digits: string, at: readonly number[]): DigitRun => ({
  digits,
  at,
  starts: (index) => at[index] !== (at[index - 1] ?? -2) + 1,
  ends: (index) => at[index + 1] !== (at[index] ?? 0) + 1,
})

// Full-width digits and letters lie at a fixed distance from the plain ones.
const plain = (sign: string): string => {
  const code = sign.charCodeAt(0)
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign
  return narrow.toUpperCase()
}
