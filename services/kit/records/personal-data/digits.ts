/** Digits that belong together, with their positions in the text. */
export interface DigitRun {
  /** ASCII digits, possibly with a final X. */
  readonly digits: string
  /** The index of each digit in the text. */
  readonly at: readonly number[]
  /** Whether the text has no digit directly before this one. */
  readonly starts: (index: number) => boolean
  /** Whether the text has no digit directly after this one. */
  readonly ends: (index: number) => boolean
}

// People and copying put these between the groups of a number; some are invisible.
const separators = new Set(' \t\u00a0\u3000\u200b\u200c\u200d\u2060\ufeff-\u2010\u2011\u2013.·')

/** The runs of digits in a text, full-width digits included, with single separators allowed. Linear in the text. */
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

// Full-width characters have a fixed offset from the ASCII ones.
const plain = (sign: string): string => {
  const code = sign.charCodeAt(0)
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign
  return narrow.toUpperCase()
}
