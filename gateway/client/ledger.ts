import { linked } from './chain.ts'
import { ChainBroken } from './refusals.ts'

/** One change's place in the hub's line of changes. */
export interface Link {
  readonly position: number
  /** Stands for the change. */
  readonly digest: string
  /** The chain up to it. */
  readonly chain: string
}

/** What was received, counted: enough to show that nothing came twice and, to who sees all, that nothing is missing. */
export interface Proof {
  /** Different changes received. */
  readonly received: number
  /** Changes that came again after a cut and were left out. */
  readonly repeated: number
  /** Positions of the first and the last change; 0 before the first. */
  readonly first: number
  readonly last: number
  /** Whether every position from first to last was received; a filter or limited rights leave holes by right. */
  readonly isUnbroken: boolean
}

export interface Ledger {
  /**
   * Whether a change is new. Positions only ever rise, so one that does not was received before.
   * @throws ChainBroken when it does not continue what was received
   */
  take(link: Link): boolean
  proof(): Proof
  /** Where it began and where it stands; undefined before the first change. */
  span(): { readonly first: Link; readonly last: Link } | undefined
}

export const keepLedger = (): Ledger => {
  let received = 0
  let repeated = 0
  let first: Link | undefined
  let last: Link | undefined
  return {
    take(link) {
      if (last && link.position <= last.position) {
        if (link.position === last.position && link.chain !== last.chain)
          throw new ChainBroken(link.position)
        repeated += 1
        return false
      }
      if (link.position - 1 === last?.position && link.chain !== linked(last.chain, link.digest))
        throw new ChainBroken(link.position)
      first ??= link
      last = link
      received += 1
      return true
    },
    proof: () => ({
      received,
      repeated,
      first: first?.position ?? 0,
      last: last?.position ?? 0,
      isUnbroken: !first || !last || received === last.position - first.position + 1,
    }),
    span: () => first && last && { first, last },
  }
}
