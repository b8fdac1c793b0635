import type { DateBase } from '../dates/choose-year.ts'
import type { Line } from '../document/line.ts'
import type { Basis, ParsedNotice } from '../parsed-notice.ts'
import type { Report } from '../problem.ts'
import { citations } from './citations.ts'
import { postedOn, readLetterhead } from './letterhead.ts'
import { readSignature } from './signature.ts'

/** The content of the letter before the table. */
export type Letter = Pick<
  ParsedNotice,
  'docNo' | 'year' | 'title' | 'issuer' | 'signedOn' | 'postedOn' | 'basis' | 'cites'
> & {
  /** The line of the addressees; undefined if the letter has none. */
  readonly addressees: Line | undefined
  readonly paragraphs: readonly Line[]
  readonly dateBase: DateBase
}

/** Reads the letter. Missing parts are reported and left empty. */
export function readLetter(letter: readonly Line[], report: Report): Letter {
  const { docNo, year, title, posted, addressees, length } = readLetterhead(letter, report)
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
    addressees,
    paragraphs: paragraphs.filter((line) => line !== addressees),
    dateBase: {
      year: yearOf(title, docNo === '' && signedOn !== '' ? Number(signedOn.slice(0, 4)) : year),
      signedOn: signedOn === '' ? undefined : signedOn,
    },
  }
}

// A notice of 2019's work may be signed and numbered in December 2018.
function yearOf(title: string, documentYear: number): number {
  const years = [...title.matchAll(/(?<![—–\-至\d])(\d{4})\s*年(?!\s*[—–\-至])/g)].map(([, year]) =>
    Number(year),
  )
  return years.includes(documentYear + 1) ? documentYear + 1 : documentYear
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
