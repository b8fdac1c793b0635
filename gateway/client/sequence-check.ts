import { ChainBroken } from './follow-error.ts'
import { nextChain } from './hash-chain.ts'

/** The position of a change in the feed, and its link of the hash chain. */
export interface ChainLink {
  readonly position: number
  /** The hash of the change. */
  readonly digest: string
  /** The hash chain up to the change. */
  readonly chain: string
}

/** Counts of received changes. They prove that nothing came twice and, for an unfiltered feed, that nothing is missing. */
export interface DeliveryReport {
  /** Different changes received. */
  readonly received: number
  /** Changes that were received again after a reconnection and dropped. */
  readonly duplicates: number
  /** Positions of the first and the last change; 0 before the first. */
  readonly first: number
  readonly last: number
  /** Whether every position from first to last was received. Filters and limited rights leave gaps. */
  readonly isGapless: boolean
}

export interface SequenceCheck {
  /**
   * Accepts a change that is new. Positions only rise, so a lower one is a duplicate.
   * @throws ChainBroken when the change does not continue the hash chain
   */
  accept(link: ChainLink): boolean
  report(): DeliveryReport
  /** The first and the last change; undefined before the first. */
  span(): { readonly first: ChainLink; readonly last: ChainLink } | undefined
}

export const sequenceCheck = (): SequenceCheck => {
  let received = 0
  let duplicates = 0
  let first: ChainLink | undefined
  let last: ChainLink | undefined
  return {
    accept(link) {
      if (last && link.position <= last.position) {
        if (link.position === last.position && link.chain !== last.chain)
          throw new ChainBroken(link.position)
        duplicates += 1
        return false
      }
      if (link.position - 1 === last?.position && link.chain !== nextChain(last.chain, link.digest))
        throw new ChainBroken(link.position)
      first ??= link
      last = link
      received += 1
      return true
    },
    report: () => ({
      received,
      duplicates,
      first: first?.position ?? 0,
      last: last?.position ?? 0,
      isGapless: !first || !last || received === last.position - first.position + 1,
    }),
    span: () => first && last && { first, last },
  }
}
