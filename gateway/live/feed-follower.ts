import type { Logger } from 'pino'
import type { FeedEntry, FeedSource } from '../../services/kit/store/index.ts'

/** The gateway's one reader of the feed, with the newest entries at hand for every subscription. */
export interface FeedFollower {
  /** The newest position taken from the source; starts following on the first call. */
  head(): Promise<number>
  /** The same without waiting; 0 before the first call of `head`. */
  newest(): number
  /** Entries right after a position, oldest first and without holes; none when it is the newest. */
  after(position: number): Promise<readonly FeedEntry[]>
  /** Waits until there is more after a position, or until the signal. */
  grown(position: number, signal: AbortSignal): Promise<void>
  /** Calls back after each growth. Returns how to stop. */
  onGrowth(listener: () => void): () => void
  close(): void
}

const pageSize = 500
const retryMs = 1_000

export const followFeed = (source: FeedSource, keep: number, log: Logger): FeedFollower => {
  const listeners = new Set<() => void>()
  // The newest entries, in order and without holes, so a position is an index.
  let recent: FeedEntry[] = []
  let head = 0
  let started: Promise<void> | undefined
  let stop = (): void => {}
  let isReading = false
  let isStale = false
  let isClosed = false

  const start = async (): Promise<void> => {
    // Listening first: what happens between the two would be missed the other way round.
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

  /** Takes everything new from the source; one at a time, and once more if called meanwhile. */
  const pull = async (): Promise<void> => {
    isStale = true
    if (isReading) return
    isReading = true
    while (isStale && !isClosed) {
      isStale = false
      try {
        while (take(await source.read(head, pageSize)) === pageSize && !isClosed) continue
      } catch (error) {
        log.warn({ cause: String(error) }, 'The feed cannot be read; trying again.')
        setTimeout(() => void pull(), retryMs).unref()
      }
    }
    isReading = false
  }

  /** Keeps what follows without a hole; says how many entries that were. */
  const take = (entries: readonly FeedEntry[]): number => {
    const before = head
    for (const entry of entries) {
      if (entry.position !== head + 1) break
      recent.push(entry)
      head = entry.position
    }
    if (recent.length > keep * 2) recent = recent.slice(-keep)
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
    grown: (position, signal) =>
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
