import type { Invalidation, Invalidations } from '../../../services/kit/store/index.ts'

export interface TestInvalidations extends Invalidations {
  /** Announces that a service's log has reached a position and that these tags changed. */
  announce(service: string, seq: number, tags: readonly string[] | 'all'): void
  setHealthy(isHealthy: boolean): void
}

/** A source of invalidations that a test controls. */
export const testInvalidations = (): TestInvalidations => {
  const listeners = new Set<(invalidation: Invalidation) => void>()
  const positions = new Map<string, number>()
  let isHealthy = true
  return {
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    healthy: () => isHealthy,
    announcedPosition: (service) => positions.get(service) ?? 0,
    announce: (service, seq, tags) => {
      positions.set(service, seq)
      for (const listener of listeners) listener({ service, seq, tags })
    },
    setHealthy: (value) => (isHealthy = value),
  }
}
