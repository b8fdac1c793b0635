/** What a visit to an address showed. */
export type PageObservation = PageSeen | PageGone | PageUnreachable

/** The page is there. */
export interface PageSeen {
  readonly kind: 'SEEN'
  /** The day of publication that it states; null if it states none. */
  readonly observedOn: string | null
  /** SHA-256 of its text; of its bytes, if it is no text. Hexadecimal. */
  readonly contentHash: string
  readonly isEmpty: boolean
}

/** Its server says that there is no such page. */
export interface PageGone {
  readonly kind: 'GONE'
  readonly finding: string
}

/** Nothing can be said for now. */
export interface PageUnreachable {
  readonly kind: 'UNREACHABLE'
  readonly finding: string
}

/** Looks at an address. What checks evidence takes any: over the network, from a file, from a browser. */
export type FetchPage = (url: string, signal: AbortSignal) => Promise<PageObservation>
