import { isDay } from '../../calendar/index.ts'
import { type DigitRun, digitRuns } from './digits.ts'
import type { Span } from './span.ts'

/**
 * The identity-card numbers in a text: 18 digits (GB 11643) wherever they stand, and 15 digits, as cards had until 1999,
 * where the words before say so, since nothing else tells those from other codes.
 */
export const identityNumbers = (text: string): readonly Span[] =>
  digitRuns(text).flatMap((run) => [...long(run), ...short(run, text)])

/** Whether 18 signs are a number that can have been given: region, day of birth and check digit (ISO 7064 MOD 11-2). */
export const isIdentityNumber = (number: string): boolean =>
  /^\d{17}[\dX]$/.test(number) &&
  isRegion(number) &&
  isBirthday(number.slice(6, 14)) &&
  checkDigit(number) === number.charAt(17)

/** The check digit to the first 17 digits. */
export const checkDigit = (number: string): string => {
  let sum = 0
  for (let index = 0; index < 17; index += 1)
    sum += Number(number.charAt(index)) * (2 ** (17 - index) % 11)
  return '10X98765432'.charAt(sum % 11)
}

function* long(run: DigitRun): Generator<Span> {
  const { digits } = run
  for (let from = 0; from + 18 <= digits.length; from += 1)
    if (isBirthday(digits.slice(from + 6, from + 14)) && isWhole(run, from, 18)) {
      if (!isIdentityNumber(digits.slice(from, from + 18))) continue
      yield spanOf(run, from, 18)
      from += 17
    }
}

// A table of figures is no number: what is written in groups must begin and end with one.
const isWhole = (run: DigitRun, from: number, length: number): boolean => {
  const last = from + length - 1
  const isUnbroken = (run.at[last] ?? 0) - (run.at[from] ?? 0) === length - 1
  return isUnbroken || (run.starts(from) && run.ends(last))
}

const words = /(?:身[份分][证證]|公民身[份分]|[证證]件號|[证證]件号|[Ii][Dd] ?[Cc]ard)/
const reach = 24

function* short(run: DigitRun, text: string): Generator<Span> {
  for (let from = 0; from + 15 <= run.digits.length; from += 1) {
    if (!run.starts(from) || !run.ends(from + 14) || !isWhole(run, from, 15)) continue
    const digits = run.digits.slice(from, from + 15)
    if (!/^\d+$/.test(digits) || !isRegion(digits)) continue
    if (!isBirthday(`19${digits.slice(6, 12)}`)) continue
    const begins = run.at[from] ?? 0
    if (words.test(text.slice(Math.max(0, begins - reach), begins))) yield spanOf(run, from, 15)
  }
}

const spanOf = ({ at, digits }: DigitRun, from: number, length: number): Span => ({
  from: at[from] ?? 0,
  to: (at[from + length - 1] ?? 0) + 1,
  digits: digits.slice(from, from + length),
})

// Provinces, Taiwan, Hong Kong and Macau; 9: foreigners with permanent residence, since 2023.
const isRegion = (number: string): boolean =>
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/.test(number)

// Summer time is no matter here: days before 1992 are checked by the same day in a year of the same shape.
const isBirthday = (digits: string): boolean => {
  if (!/^(?:19|20)\d{6}$/.test(digits)) return false
  const year = Number(digits.slice(0, 4))
  const alike = year % 4 === 0 && year !== 1900 ? 1996 : 1997
  return isDay(`${alike}-${digits.slice(4, 6)}-${digits.slice(6)}`)
}
