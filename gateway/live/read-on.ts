import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { FeedEntry } from '../../services/kit/store/index.ts'
import type { FeedFollower } from './feed-follower.ts'
import { cursorExpired } from './start-position.ts'

const retryMs = 1_000

/** Every entry after a position, the old ones first and then those to come, each once and in order. */
export async function* readOn(
  follower: FeedFollower,
  start: number,
  signal: AbortSignal,
  log: Logger,
): AsyncGenerator<FeedEntry, void, void> {
  let position = start
  while (!signal.aborted) {
    const entries = await follower.after(position).catch((error: unknown) => {
      log.warn({ cause: String(error) }, 'Old events cannot be read; trying again.')
      return undefined
    })
    if (entries === undefined) {
      // Aborted while it waits: the loop sees it.
      await sleep(retryMs, undefined, { signal }).catch(() => {})
      continue
    }
    for (const entry of entries) {
      if (signal.aborted) return
      if (entry.position !== position + 1) throw cursorExpired()
      yield entry
      position = entry.position
    }
    if (entries.length === 0) await follower.grown(position, signal)
  }
}
