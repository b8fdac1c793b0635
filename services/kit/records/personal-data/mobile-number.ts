import { type DigitRun, digitRuns, endsGroup, startsGroup } from './digits.ts'
import type { Span } from './span.ts'

/**
 * The mobile numbers in a text: 11 digits that start with 13 to 19, with or without 86 before them, whole or in groups.
 * Landline numbers are not reported, since offices must publish theirs; nor are decimals and amounts of money.
 */
export const mobileNumbers = (text: string): readonly Span[] =>
  digitRuns(text).flatMap((run) => [...numbersIn(run, text)])

function* numbersIn(run: DigitRun, text: string): Generator<Span> {
  const { digits } = run
  for (let from = 0; from + length <= digits.length; from += 1) {
    if (!startsMobile(digits, from) || !isStart(run, from)) continue
    const last = from + length - 1
    if (!endsGroup(run, last) || !isGrouped(run, from) || isFigure(run, from, text)) continue
    yield {
      from: run.at[from] ?? 0,
      to: last + 1 === digits.length ? run.to : (run.at[last] ?? 0) + 1,
      digits: digits.slice(from, from + length),
    }
    from = last
  }
}

const length = 11

const startsMobile = (digits: string, from: number): boolean =>
  digits.charCodeAt(from) === 0x31 && /[3-9]/.test(digits.charAt(from + 1))

/** Whether a number can start here: a group, or the country code, which starts a group. */
const isStart = (run: DigitRun, from: number): boolean =>
  startsGroup(run, from) || [2, 4].some((size) => isCountryCode(run, from, size))

const isCountryCode = (run: DigitRun, from: number, size: number): boolean =>
  from >= size &&
  startsGroup(run, from - size) &&
  run.digits.slice(from - size, from) === '0086'.slice(4 - size)

/** The groups in which people write these numbers, by the lengths of all but the last. */
const groupings = new Set(['', '3 4', '3 3', '3', '5', '3 5'])
/** With dashes people also write groups that spaces would make two or three figures. */
const dashed = new Set([...groupings, '4 4', '4 3', '4', '6', '7', '5 3'])

const isGrouped = ({ gaps }: DigitRun, from: number): boolean => {
  const lengths: number[] = []
  const signs: string[] = []
  let size = 1
  for (let index = from + 1; index < from + length; index += 1) {
    const gap = gaps[index] ?? ''
    if (gap !== '') {
      lengths.push(size)
      signs.push(gap)
      size = 0
    }
    size += 1
  }
  // Single digits and pairs are no figures.
  if (signs.length > 3 && Math.max(...lengths, size) <= 2) return true
  const joined = lengths.join(' ')
  // An address of a computer and a numbered heading have points as well.
  if (signs.some((sign) => /[.·・/]/.test(sign))) return joined === '3 4'
  return (signs.some((sign) => /\p{Z}/u.test(sign)) ? groupings : dashed).has(joined)
}

/** Whether it is part of a decimal, or an amount of money. */
const isFigure = ({ digits, gaps, at }: DigitRun, from: number, text: string): boolean => {
  const isFraction = gaps[from] === '.' && digits.charAt(from - 1) === '0' && gaps[from - 1] === ''
  const after = from + length
  const hasFraction = gaps[after] === '.'
  const end = (at[after - 1] ?? 0) + 1
  return isFraction || hasFraction || /^\s?[元万萬亿億]/.test(text.slice(end, end + 2))
}
