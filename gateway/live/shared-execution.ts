import type { FormattedExecutionResult } from 'graphql'
import { LRUCache } from 'lru-cache'

/** Executes a selection for one event once, for subscribers that replay the same events at different times. */
export interface SharedExecution {
  run(
    selectionKey: string,
    position: number,
    execute: () => Promise<FormattedExecutionResult>,
  ): Promise<FormattedExecutionResult>
}

/**
 * Groups share executions only from the newest event on. After a restart every client replays: with 300 sockets and 20
 * events each this takes 3.8 to 6.2 s, and 31.5 s without sharing (test/bench/live-replay.ts).
 */
export const sharedExecution = (maxResults: number): SharedExecution => {
  const results = new LRUCache<string, Promise<FormattedExecutionResult>>({ max: maxResults })
  return {
    run(selectionKey, position, execute) {
      const key = `${position} ${selectionKey}`
      const known = results.get(key)
      if (known) return known
      const result = execute()
      results.set(key, result)
      // A result with errors is shared by concurrent subscribers only.
      result.then(
        ({ errors }) => errors && results.delete(key),
        () => results.delete(key),
      )
      return result
    },
  }
}
