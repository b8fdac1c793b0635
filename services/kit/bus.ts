/** Says that a service's log has grown: a hint, never the event itself. */
export interface Announcement {
  /** Whose log; see `derivedIn` for what has none. */
  readonly service: string
  /** The newest number after the write. */
  readonly seq: number
  /** The number before its first change; left out: one before `seq`. */
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

/** Carries announcements. A lost one costs a poll interval, never an event: the log is in the database. */
export interface Bus {
  /** Resolves when the listeners that can be waited for (those in this process) have taken it. */
  announce(announcement: Announcement): Promise<void>
  /** Returns how to stop. */
  listen(listener: Listener): () => void
}

/** The bus of one process: announcing waits for every listener, so who writes reads their own write everywhere. */
export const processBus = (): Bus => {
  const listeners = new Set<Listener>()
  return {
    announce: async (announcement) => {
      await Promise.all([...listeners].map((listener) => listener(announcement)))
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
