/** Says that a service's log has grown: a hint, never the event itself. */
export interface Announcement {
  /** Whose log; see `derivedIn` for what has none. */
  readonly service: string
  /** The newest number after the write. */
  readonly seq: number
  /**
   * The number before its first change; left out: one before `seq`. Equal to `seq` when the tags speak of no change,
   * and the log has to be read.
   */
  readonly from?: number
  /** Everything that the transaction touched, as readers note it. */
  readonly tags: readonly string[]
}

/**
 * Names the announcements of what a store of a service takes out of logs, its own or another's. They are numbered by who
 * makes them, so that a lost one is noticed; there is no log to read it in.
 */
export const derivedIn = (service: string, store: string): string => `${service}:derived:${store}`

export type Listener = (announcement: Announcement) => Promise<void> | void

export interface BusHealth {
  /** Whether announcements of other processes arrive. False: what is not looked up in the logs may be out of date. */
  readonly connected: boolean
  /** When that became so. */
  readonly since: Date
}

/**
 * What announcements alone do not tell. After each of them the logs are the truth.
 * `cut`: announcements do not arrive from now on. `restored`: they arrive again; those between are lost.
 * `gap`: what a service announced of its changes after `after`, up to `until`, is lost or late.
 */
export type BusEvent =
  | { readonly kind: 'cut' | 'restored' }
  | {
      readonly kind: 'gap'
      readonly service: string
      readonly after: number
      readonly until: number
    }

/** Carries announcements. A lost one costs a poll interval, never an event: the log is in the database. */
export interface Bus {
  /** Resolves when the listeners that can be waited for (those in this process) have taken it. */
  announce(announcement: Announcement): Promise<void>
  /** Returns how to stop. */
  listen(listener: Listener): () => void
  health(): BusHealth
  /** Calls back at each event; at a gap, before the announcement that shows it. Returns how to stop. */
  onEvent(listener: (event: BusEvent) => void): () => void
  close(): Promise<void>
}
