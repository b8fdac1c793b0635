/** States that a service's log has grown: a hint, not the event itself. */
export interface Announcement {
  /** The service, or a name made by `derivedIn`. */
  readonly service: string
  /** The position of the log after the write. */
  readonly seq: number
  /**
   * The position before its first change; `seq - 1` if left out. Equal to `seq` when the tags are unknown and the log has to
   * be read.
   */
  readonly from?: number
  /** The dependency tags of everything that the transaction wrote. */
  readonly tags: readonly string[]
}

/**
 * The name under which a store announces writes to tables derived from logs. These writes are in no log; the store numbers
 * the announcements, so that lost ones are noticed.
 */
export const derivedIn = (service: string, store: string): string => `${service}:derived:${store}`

export type Listener = (announcement: Announcement) => Promise<void> | void

export interface BusHealth {
  /** Whether announcements of other processes arrive. If not, only data read from the logs are up to date. */
  readonly connected: boolean
  /** Since when. */
  readonly since: Date
}

/**
 * A state of the bus that announcements do not show. After each event the logs must be read.
 * `cut`: announcements no longer arrive. `restored`: they arrive again; those in between are lost.
 * `gap`: the announcements of a service after position `after`, up to `until`, are lost or late.
 */
export type BusEvent =
  | { readonly kind: 'cut' | 'restored' }
  | {
      readonly kind: 'gap'
      readonly service: string
      readonly after: number
      readonly until: number
    }

/** Carries announcements. A lost one costs a poll interval, but no event, since the log is in the database. */
export interface Bus {
  /** Resolves when all listeners in this process have handled it. */
  announce(announcement: Announcement): Promise<void>
  /** @returns a function that stops listening */
  listen(listener: Listener): () => void
  health(): BusHealth
  /** Calls back at each event; at a gap, before the announcement that reveals it. @returns a function that stops it */
  onEvent(listener: (event: BusEvent) => void): () => void
  close(): Promise<void>
}
