import { digitOf } from './digit.ts'

/** Digits that belong together, with their positions in the text. */
export interface DigitRun {
  /** ASCII digits, possibly with a final X. */
  readonly digits: string
  /** The index of each digit in the text. */
  readonly at: readonly number[]
  /** The separators before each digit: empty where it follows the last one directly, or starts the run. */
  readonly gaps: readonly string[]
  /** The index after the last digit. */
  readonly to: number
}

// People and copying put these between the groups of a number.
const separator = /[\p{Z}\t\r\n\p{Pd}\u2212.·・_*/]/u
// Signs without width: format characters, variation selectors, combining marks and Hangul fillers.
const invisible = /[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0]/u
const maxGap = 3

/** The runs of digits in a text, in any script, with a few separators allowed between them. Linear in the text. */
export const digitRuns = (text: string): readonly DigitRun[] => {
  const runs: DigitRun[] = []
  let digits = ''
  let at: number[] = []
  let gaps: string[] = []
  let gap = ''
  let to = 0
  const end = (): void => {
    if (digits !== '') runs.push({ digits, at, gaps, to })
    digits = ''
    at = []
    gaps = []
    gap = ''
  }
  for (let index = 0; index < text.length;) {
    const codePoint = text.codePointAt(index) ?? 0
    const next = index + (codePoint > 0xffff ? 2 : 1)
    const digit = digitOf(codePoint)
    const isFinalX = digit === undefined && digits !== '' && finalX.has(codePoint)
    if (digit !== undefined || isFinalX) {
      gaps.push(digits === '' ? '' : gap)
      digits += digit ?? 'X'
      at.push(index)
      gap = ''
      to = next
      if (isFinalX) end()
    } else if (digits !== '') {
      const character = String.fromCodePoint(codePoint)
      if (separator.test(character)) gap += character
      else if (!invisible.test(character)) end()
      if (gap.length > maxGap) end()
    }
    index = next
  }
  end()
  return runs
}

/** X and x, in normal and in full width, and the Roman numerals ten. */
const finalX = new Set([0x58, 0x78, 0xff38, 0xff58, 0x2169, 0x2179])

/** Whether a digit has a separator before it, or starts the run. */
export const startsGroup = ({ gaps }: DigitRun, index: number): boolean =>
  index === 0 || gaps[index] !== ''

/** Whether a digit has a separator after it, or ends the run. */
export const endsGroup = (run: DigitRun, index: number): boolean =>
  index + 1 === run.digits.length || startsGroup(run, index + 1)

/** Whether the text may have so many digits: most texts have few. */
export const hasDigits = (text: string, least: number): boolean => {
  let count = 0
  for (let index = 0; index < text.length && count < least; index += 1) {
    const code = text.charCodeAt(index)
    // Half of a digit outside of the basic plane counts twice, which only makes the text be searched.
    if ((code >= 0xd800 && code <= 0xdfff) || digitOf(code) !== undefined) count += 1
  }
  return count >= least
}

/** A text without signs that have no width. */
export const visible = (text: string): string =>
  text.replaceAll(new RegExp(invisible.source, 'gu'), '')
