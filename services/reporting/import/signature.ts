import { calendarDate } from './calendar-date.ts'
import { noSuchDay } from './date.faults.ts'
import { noIssuer, noSigningDate } from './letter.faults.ts'
import { firstLine, type Line } from './line.ts'
import { NUMERAL_SIGNS, numeral } from './numerals.ts'
import type { Report } from './problem.ts'

/** The issuer of the letter and the day of signing. */
export interface Signature {
  readonly issuer: string
  /** YYYY-MM-DD. */
  readonly signedOn: string
  /** The paragraphs above the signature. */
  readonly paragraphs: readonly Line[]
}

/** Reads the signing date and the issuer on the line above it. */
export function readSignature(letter: readonly Line[], report: Report): Signature {
  const at = letter.findLastIndex(({ half }) => signingDate.test(half))
  const line = letter[at]
  if (line === undefined) {
    report(letter.at(-1) ?? firstLine, noSigningDate)
    return { issuer: '', signedOn: '', paragraphs: letter }
  }
  const [, year = '', month = '', day = ''] = signingDate.exec(line.half) ?? []
  const signedOn = calendarDate(numeral(year), numeral(month), numeral(day))
  if (signedOn === undefined) report(line, noSuchDay(line.text))

  const issuer = letter[at - 1]
  const unsigned = issuer === undefined || /[。:日]$/.test(issuer.half)
  if (unsigned) report(line, noIssuer)
  return {
    issuer: unsigned ? '' : issuer.text,
    signedOn: signedOn ?? '',
    paragraphs: letter.slice(0, unsigned ? at : at - 1),
  }
}

const figure = `\\s*([${NUMERAL_SIGNS}]+)\\s*`
const signingDate = new RegExp(`^${figure}年${figure}月${figure}日$`)
