import type { Invalidation, Invalidations } from '../../services/kit/store/index.ts'
import type { DependencyCollector } from './dependency-collector.ts'

/** The newest invalidations, to decide whether a response that took long to compute is still current. */
export interface RecentInvalidations {
  /** Counts the invalidations: a read that starts now has seen all of them. */
  readonly position: number
  /** Whether a response that was started at a position is still current. */
  isCurrent(dependencies: DependencyCollector, startedAt: number): boolean
  /** Calls back after each invalidation. Returns a function that unsubscribes. */
  onChange(listener: (tags: readonly string[] | 'all') => void): () => void
  healthy(): boolean
  /** The announced position of a service's log; every change up to it has been compared with what is stored. */
  announcedPosition(service: string): number
  /** Invalidates everything, for example with a new supergraph. */
  invalidateAll(): void
  close(): void
}

const maxEntries = 1_000

export const recordInvalidations = (source: Invalidations): RecentInvalidations => {
  const listeners = new Set<(tags: readonly string[] | 'all') => void>()
  const recent: Invalidation[] = []
  /** Position of the oldest entry in `recent`, and the newest dropped position of each log. */
  let dropped = 0
  const droppedSeq = new Map<string, number>()

  const record = (invalidation: Invalidation): void => {
    recent.push(invalidation)
    if (recent.length > maxEntries * 2) {
      for (const { service, seq } of recent.splice(0, maxEntries))
        droppedSeq.set(service, Math.max(seq, droppedSeq.get(service) ?? 0))
      dropped += maxEntries
    }
    for (const listener of listeners) listener(invalidation.tags)
  }

  /** Whether the response may have been read before this invalidation. */
  const mayPrecede = (
    { service, seq }: Invalidation,
    index: number,
    startedAt: number,
    readAt: ReadonlyMap<string, number>,
  ): boolean =>
    dropped + index >= startedAt || seq > (readAt.get(service) ?? Number.POSITIVE_INFINITY)

  /** Whether `recent` holds every invalidation that the response may have missed. */
  const isCovered = ({ positions }: DependencyCollector, startedAt: number): boolean =>
    source.healthy() &&
    startedAt >= dropped &&
    [...positions].every(
      ([service, seq]) =>
        seq >= (droppedSeq.get(service) ?? 0) && seq <= source.announcedPosition(service),
    )

  const stop = source.onChange(record)
  return {
    get position() {
      return dropped + recent.length
    },
    isCurrent: (dependencies, startedAt) =>
      isCovered(dependencies, startedAt) &&
      !recent.some(
        (invalidation, index) =>
          mayPrecede(invalidation, index, startedAt, dependencies.positions) &&
          intersects(invalidation.tags, dependencies.tags),
      ),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    healthy: () => source.healthy(),
    announcedPosition: (service) => source.announcedPosition(service),
    invalidateAll: () => record({ service: 'gateway', seq: 0, tags: 'all' }),
    close: stop,
  }
}

const intersects = (changed: readonly string[] | 'all', read: ReadonlySet<string>): boolean =>
  changed === 'all' || changed.some((tag) => read.has(tag))
