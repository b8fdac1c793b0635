import { calendarDate } from '../dates/calendar-date.ts'
import { noSuchDay } from '../dates/date.faults.ts'
import { NUMERAL_SIGNS, numeral } from '../dates/numerals.ts'
import { firstLine, type Line, lineAt } from '../document/line.ts'
import type { Report } from '../problem.ts'
import { noIssuer, noSigningDate } from './letter.faults.ts'

/** The issuer of the letter and the day of signing. */
export interface Signature {
  readonly issuer: string
  /** YYYY-MM-DD. */
  readonly signedOn: string
  /** The paragraphs above the signature. */
  readonly paragraphs: readonly Line[]
}

/** Reads the signing date and the issuer on the line above it, or before it on the same line. */
export function readSignature(letter: readonly Line[], report: Report): Signature {
  const at = letter.findLastIndex(isSignature)
  const line = letter[at]
  if (line === undefined) {
    report(letter.at(-1) ?? firstLine, noSigningDate)
    return { issuer: '', signedOn: '', paragraphs: letter }
  }
  const {
    issuer: own = '',
    year = '',
    month = '',
    day = '',
  } = signature.exec(line.folded)?.groups ?? {}
  const signedOn = calendarDate(numeral(year), numeral(month), numeral(day))
  if (signedOn === undefined) report(line, noSuchDay(line.text))

  const issuer = own === '' ? letter[at - 1] : lineAt(line, line.text.slice(0, own.length))
  const unsigned = issuer === undefined || /[。:日]$/.test(issuer.folded)
  if (unsigned) report(line, noIssuer)
  const hasLine = !unsigned && own === ''
  return {
    issuer: unsigned ? '' : issuer.text.replace(/\s+/g, ''),
    signedOn: signedOn ?? '',
    paragraphs: letter.slice(0, hasLine ? at - 1 : at),
  }
}

/** Whether a line ends the letter: a date, alone or behind the issuer. */
export function isSignature({ folded }: Line): boolean {
  return signature.test(folded)
}

const figure = (name: string) => `\\s*(?<${name}>[${NUMERAL_SIGNS}]+)\\s*`
const issuer = '(?<issuer>\\S[^。,;:]*(?:政府|办公厅|办公室|委员会|厅|局|办))\\s*'
const signature = new RegExp(
  `^(?:${issuer})?${figure('year')}年${figure('month')}月${figure('day')}日$`,
)
