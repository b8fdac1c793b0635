import { citations } from './citations.ts'
import { postedOn, readLetterhead } from './letterhead.ts'
import { limitsIn } from './limits.ts'
import type { Line } from './lines.ts'
import type { Basis, ParsedNotice } from './notice.ts'
import type { Report } from './problem.ts'
import { readSignature } from './signature.ts'

/** The part of a notice that the letter around the table states. */
export type Letter = Pick<
  ParsedNotice,
  'docNo' | 'year' | 'title' | 'issuer' | 'signedOn' | 'postedOn' | 'basis' | 'obligations'
>

/** Reads the letter; what is missing is reported and left empty. */
export function readLetter(letter: readonly Line[], report: Report): Letter {
  const { docNo, year, title, posted, length } = readLetterhead(letter, report)
  const { issuer, signedOn, paragraphs } = readSignature(letter.slice(length), report)
  return {
    docNo,
    year,
    title,
    issuer,
    signedOn,
    postedOn: posted && signedOn !== '' ? postedOn(posted, signedOn, report) : undefined,
    basis: basisIn(paragraphs),
    obligations: limitsIn(paragraphs, year, report),
  }
}

// A letter names what it carries out before anything else it cites.
function basisIn(paragraphs: readonly Line[]): Basis | undefined {
  for (const { title, docNo } of citations(paragraphs.map(({ text }) => text).join('\n'))) {
    if (title !== undefined && docNo !== undefined) return { title, docNo }
  }
  return undefined
}
