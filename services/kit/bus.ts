/** Says that a service's log has grown: a hint, never the event itself. */
export interface Announcement {
  readonly service: string
  readonly seq: number
  /** What the new changes touched. */
  readonly tags: readonly string[]
}

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
