/** Says that a service's log has grown: a hint, never the event itself. */
export interface Announcement {
  /** Whose log; see `derivedIn` for what has none. */
  readonly service: string
  /** How far the log has grown; 0 for what is derived, which nobody numbers. */
  readonly seq: number
  /** Everything that the transaction touched, as readers note it. */
  readonly tags: readonly string[]
}

/** Whose announcements say that a service has taken something out of logs, its own or another's: only tags, no position. */
export const derivedIn = (service: string): string => `${service}:derived`

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
