import { type LocalizedText, localized } from '../../../../schema/vocabulary/language/index.ts'
import type { Change } from './change.ts'
import { genesis, hashOf } from './hash.ts'

/** A position in a log, and the hash of the row there. */
export interface ChainLink {
  readonly seq: number
  readonly hash: string
}

/** The link before the first row of a service's log. */
export const firstLink: ChainLink = { seq: 0, hash: genesis }

export interface ChainFault {
  readonly seq: number
  readonly reason: LocalizedText
}

/** Verifies the rows of a log in order, page by page. */
export class ChainCheck {
  constructor(private link: ChainLink = firstLink) {}

  /** The last row that was read. */
  get end(): ChainLink {
    return this.link
  }

  /** The faults among the next rows. Each altered row is one fault, whatever follows it. */
  *faultsIn(rows: Iterable<Change>): Generator<ChainFault, void> {
    for (const row of rows) {
      const { seq, hash } = this.link
      if (row.seq !== seq + 1) yield { seq: row.seq, reason: missing(seq + 1, row.seq - 1) }
      else if (row.hash !== hashOf(row, hash)) yield { seq: row.seq, reason: isAltered(row.seq) }
      this.link = { seq: row.seq, hash: row.hash }
    }
  }
}

const isAltered = (row: number): LocalizedText =>
  localized(`row ${row} or the one before it was altered`, `第 ${row} 行或其前一行被改動`)

const missing = (first: number, last: number): LocalizedText =>
  first === last
    ? localized(`row ${first} is missing`, `缺少第 ${first} 行`)
    : localized(`rows ${first} to ${last} are missing`, `缺少第 ${first} 至 ${last} 行`)

/** Verifies rows in order from a known position. @returns the first fault, or undefined for an intact chain */
export const checkChain = (
  rows: Iterable<Change>,
  from: ChainLink = firstLink,
): ChainFault | undefined => {
  for (const fault of new ChainCheck(from).faultsIn(rows)) return fault
  return undefined
}
