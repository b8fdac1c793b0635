import { isDay } from '../../calendar/index.ts'
import { type DigitRun, digitRuns, endsGroup, startsGroup, visible } from './digits.ts'
import type { Span } from './span.ts'

/**
 * The identity-card numbers in a text: 18 digits (GB 11643) anywhere, and the 15 digits of cards before 1999 only behind
 * words that announce an identity card, since they have no check digit.
 */
export const identityNumbers = (text: string): readonly Span[] =>
  digitRuns(text).flatMap((run) => [...long(run), ...short(run, text)])

/** Whether 18 characters are a valid number: region, day of birth and check digit (ISO 7064 MOD 11-2). */
export const isIdentityNumber = (number: string): boolean =>
  /^\d{17}[\dX]$/.test(number) &&
  isRegion(number) &&
  isBirthday(number.slice(6, 14)) &&
  checkDigit(number) === number.charAt(17)

/** The check digit of the first 17 digits. */
export const checkDigit = (number: string): string => {
  let sum = 0
  for (let index = 0; index < 17; index += 1)
    sum += Number(number.charAt(index)) * (2 ** (17 - index) % 11)
  return '10X98765432'.charAt(sum % 11)
}

function* long(run: DigitRun): Generator<Span> {
  const { digits } = run
  for (let from = 0; from + 18 <= digits.length; from += 1)
    // A year of birth starts with 1 or 2: most digits need no more.
    if (
      startsYear(digits, from + 6) &&
      isBirthday(digits.slice(from + 6, from + 14)) &&
      isWhole(run, from, 18)
    ) {
      if (!isIdentityNumber(digits.slice(from, from + 18))) continue
      yield spanOf(run, from, 18)
      from += 17
    }
}

const startsYear = (digits: string, index: number): boolean =>
  digits.charCodeAt(index) === 0x31 || digits.charCodeAt(index) === 0x32

// Excludes columns of figures: a number written in groups must start and end a run.
const isWhole = (run: DigitRun, from: number, length: number): boolean => {
  const last = from + length - 1
  return (startsGroup(run, from) && endsGroup(run, last)) || isUnbroken(run, from, last)
}

const isUnbroken = ({ gaps }: DigitRun, from: number, last: number): boolean => {
  for (let index = from + 1; index <= last; index += 1) if (gaps[index] !== '') return false
  return true
}

const cardWords = /(?:身[份分][证證]|公民身[份分]|[证證]件號|[证證]件号|[Ii][Dd] ?[Cc]ard)/
const reach = 24

const wordsBefore = (text: string, start: number): string =>
  visible(text.slice(Math.max(0, start - 3 * reach), start)).slice(-reach)

function* short(run: DigitRun, text: string): Generator<Span> {
  for (let from = 0; from + 15 <= run.digits.length; from += 1) {
    if (!startsGroup(run, from) || !endsGroup(run, from + 14)) continue
    const digits = run.digits.slice(from, from + 15)
    if (!/^\d+$/.test(digits) || !isRegion(digits)) continue
    if (!isBirthday(`19${digits.slice(6, 12)}`)) continue
    const start = run.at[from] ?? 0
    if (cardWords.test(wordsBefore(text, start))) yield spanOf(run, from, 15)
  }
}

const spanOf = ({ at, digits, to }: DigitRun, from: number, length: number): Span => ({
  from: at[from] ?? 0,
  to: from + length === digits.length ? to : (at[from + length - 1] ?? 0) + 1,
  digits: digits.slice(from, from + length),
})

// Provinces, Taiwan, Hong Kong and Macau; 9: foreigners with permanent residence, since 2023.
const isRegion = (number: string): boolean =>
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/.test(number)

// isDay refuses days before 1992, so the same day of a later year with the same leap day is checked.
const isBirthday = (digits: string): boolean => {
  if (!/^(?:19|20)\d{6}$/.test(digits)) return false
  const year = Number(digits.slice(0, 4))
  const sameLength = year % 4 === 0 && year !== 1900 ? 1996 : 1997
  return isDay(`${sameLength}-${digits.slice(4, 6)}-${digits.slice(6)}`)
}
