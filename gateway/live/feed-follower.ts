import type { Logger } from 'pino'
import type { FeedEntry, FeedSource } from '../../services/kit/store/index.ts'

/** The gateway's only reader of the feed. It has the newest entries in memory for all subscriptions. */
export interface FeedFollower {
  /** The newest position that was read from the source; the first call starts following. */
  head(): Promise<number>
  /** The same synchronously; 0 before the first call of `head`. */
  newest(): number
  /** The entries right after a position, in order and without gaps; none when it is the newest. */
  after(position: number): Promise<readonly FeedEntry[]>
  /** Resolves when there are entries after a position, or after the signal. */
  waitForEntry(position: number, signal: AbortSignal): Promise<void>
  /** Calls back after new entries. Returns a function that unsubscribes. */
  onGrowth(listener: () => void): () => void
  close(): void
}

const pageSize = 500
const retryMs = 1_000

export const followFeed = (source: FeedSource, maxEntries: number, log: Logger): FeedFollower => {
  const listeners = new Set<() => void>()
  // In order and without gaps, so that a position is an index.
  let recent: FeedEntry[] = []
  let head = 0
  let started: Promise<void> | undefined
  let stop = (): void => {}
  let isReading = false
  let isStale = false
  let isClosed = false

  const start = async (): Promise<void> => {
    // Subscribe before reading the head, so that no advance in between is missed.
    stop = source.onAdvance(() => void pull())
    try {
      head = await source.head()
    } catch (error) {
      stop()
      started = undefined
      throw error
    }
    void pull()
  }

  /** Reads all new entries from the source. Calls during a read cause one more read. */
  const pull = async (): Promise<void> => {
    isStale = true
    if (isReading) return
    isReading = true
    while (isStale && !isClosed) {
      isStale = false
      try {
        while (append(await source.read(head, pageSize)) === pageSize && !isClosed) continue
      } catch (error) {
        log.warn({ cause: String(error) }, 'The feed cannot be read; trying again.')
        setTimeout(() => void pull(), retryMs).unref()
      }
    }
    isReading = false
  }

  /** Appends entries up to the first gap and returns their number. */
  const append = (entries: readonly FeedEntry[]): number => {
    const before = head
    for (const entry of entries) {
      if (entry.position !== head + 1) break
      recent.push(entry)
      head = entry.position
    }
    if (recent.length > maxEntries * 2) recent = recent.slice(-maxEntries)
    if (head > before) for (const listener of listeners) listener()
    return head - before
  }

  return {
    async head() {
      started ??= start()
      await started
      return head
    },
    newest: () => head,
    async after(position) {
      const oldest = recent[0]?.position ?? head + 1
      if (position + 1 < oldest) return source.read(position, pageSize)
      const from = position + 1 - oldest
      return recent.slice(from, from + pageSize)
    },
    waitForEntry: (position, signal) =>
      new Promise((resolve) => {
        if (head > position || signal.aborted) return resolve()
        const done = (): void => {
          listeners.delete(done)
          signal.removeEventListener('abort', done)
          resolve()
        }
        listeners.add(done)
        signal.addEventListener('abort', done)
      }),
    onGrowth(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      isClosed = true
      stop()
    },
  }
}
