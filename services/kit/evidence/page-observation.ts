/** The result of fetching a page. */
export type PageObservation = PageSeen | PageGone | PageUnreachable

/** The page exists. */
interface PageSeen {
  readonly kind: 'SEEN'
  /** The day of publication that the page states; null if it states none. */
  readonly observedOn: string | null
  /** SHA-256 of the text of a page, or of the bytes of a file, hexadecimal. */
  readonly contentHash: string
  readonly isEmpty: boolean
}

/** The server states that there is no such page. */
interface PageGone {
  readonly kind: 'GONE'
  readonly finding: string
}

/** The page could not be fetched, so there is no evidence about it. */
interface PageUnreachable {
  readonly kind: 'UNREACHABLE'
  readonly finding: string
}

/** Fetches a page. Checks take any implementation: over the network, from a file, from a browser. */
export type FetchPage = (url: string, signal: AbortSignal) => Promise<PageObservation>
