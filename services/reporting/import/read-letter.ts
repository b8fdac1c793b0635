import { citations } from './citations.ts'
import { postedOn, readLetterhead } from './letterhead.ts'
import { datesIn } from './dates-in.ts'
import type { Line } from './line.ts'
import type { Basis, ParsedNotice } from './parsed-notice.ts'
import type { Report } from './problem.ts'
import { readSignature } from './signature.ts'

/** The content of the letter before the table. */
export type Letter = Pick<
  ParsedNotice,
  | 'docNo'
  | 'year'
  | 'title'
  | 'issuer'
  | 'signedOn'
  | 'postedOn'
  | 'basis'
  | 'cites'
  | 'obligations'
>

/** Reads the letter. Missing parts are reported and left empty. */
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
    cites: citesIn([title, ...paragraphs.map(({ text }) => text)], docNo),
    obligations: datesIn(paragraphs, year, report),
  }
}

const citesIn = (texts: readonly string[], own: string): readonly string[] => {
  const cited = texts.flatMap((text) => citations(text)).flatMap(({ docNo }) => docNo ?? [])
  return [...new Set(cited)].filter((docNo) => docNo !== own)
}

// The first citation with a title and a number is the document that the notice implements.
function basisIn(paragraphs: readonly Line[]): Basis | undefined {
  for (const { title, docNo } of citations(paragraphs.map(({ text }) => text).join('\n'))) {
    if (title !== undefined && docNo !== undefined) return { title, docNo }
  }
  return undefined
}
