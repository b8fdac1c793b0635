import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { FeedEntry } from '../../services/kit/store/index.ts'
import type { FeedFollower } from './feed-follower.ts'
import { cursorExpired } from './start-position.ts'

const retryMs = 1_000

/** Yields every entry after a position, past entries first and then new ones, each once and in order. */
export async function* replayThenFollow(
  follower: FeedFollower,
  start: number,
  signal: AbortSignal,
  log: Logger,
): AsyncGenerator<FeedEntry, void, void> {
  let position = start
  while (!signal.aborted) {
    const entries = await follower.after(position).catch((error: unknown) => {
      log.warn({ cause: String(error) }, 'Past events cannot be read; trying again.')
      return undefined
    })
    if (entries === undefined) {
      // The loop ends after an abort.
      await sleep(retryMs, undefined, { signal }).catch(() => {})
      continue
    }
    for (const entry of entries) {
      if (signal.aborted) return
      if (entry.position !== position + 1) throw cursorExpired()
      yield entry
      position = entry.position
    }
    if (entries.length === 0) await follower.waitForEntry(position, signal)
  }
}
