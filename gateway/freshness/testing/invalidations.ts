import type { Invalidation, Invalidations } from '../../../services/kit/store/index.ts'

export interface TestInvalidations extends Invalidations {
  /** A service's log reached a position, touching these tags. */
  say(service: string, seq: number, tags: readonly string[] | 'all'): void
  /** From now on changes may go unheard, or are heard again. */
  hear(isHeard: boolean): void
}

/** What changes in a hub of the gateway's tests. */
export const testInvalidations = (): TestInvalidations => {
  const listeners = new Set<(invalidation: Invalidation) => void>()
  const told = new Map<string, number>()
  let isHeard = true
  return {
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    healthy: () => isHeard,
    announcedSeq: (service) => told.get(service) ?? 0,
    say: (service, seq, tags) => {
      told.set(service, seq)
      for (const listener of listeners) listener({ service, seq, tags })
    },
    hear: (now) => (isHeard = now),
  }
}
