import type { Invalidation, Invalidations } from '../../services/kit/store/index.ts'
import type { Gathered } from './gathered.ts'

/** The recent changes, to tell whether an answer that was long in the making still holds. */
export interface Journal {
  /** Counts the changes: what is read from now on has seen all up to here. */
  readonly place: number
  /** Whether an answer that began at a place holds, as far as changes were heard of. */
  holds(gathered: Gathered, began: number): boolean
  /** Calls back after each change. Returns how to stop. */
  onChange(listener: (tags: readonly string[] | 'all') => void): () => void
  healthy(): boolean
  /** How far a service's log has been announced: what is still stored has been compared with all changes up to here. */
  announced(service: string): number
  /** Everything counts as changed, e.g. with a new supergraph. */
  forgetAll(): void
  close(): void
}

const kept = 1_000

export const keepJournal = (invalidations: Invalidations): Journal => {
  const listeners = new Set<(tags: readonly string[] | 'all') => void>()
  const recent: Invalidation[] = []
  /** Where the oldest entry at hand begins, and how far each log is behind it. */
  let forgotten = 0
  const forgottenSeq = new Map<string, number>()

  const place = (): number => forgotten + recent.length

  const take = (invalidation: Invalidation): void => {
    recent.push(invalidation)
    if (recent.length > kept * 2) {
      for (const { service, seq } of recent.splice(0, kept))
        forgottenSeq.set(service, Math.max(seq, forgottenSeq.get(service) ?? 0))
      forgotten += kept
    }
    for (const listener of listeners) listener(invalidation.tags)
  }

  /** Whether a change may have come after the answer was read: it was heard of since, or its log says so. */
  const isNews = ({ service, seq }: Invalidation, index: number, began: number, seen: Seen) =>
    forgotten + index >= began || seq > (seen.get(service) ?? Number.POSITIVE_INFINITY)

  const isProven = ({ positions }: Gathered, began: number): boolean =>
    invalidations.healthy() &&
    began >= forgotten &&
    [...positions].every(
      ([service, seq]) =>
        seq >= (forgottenSeq.get(service) ?? 0) && seq <= invalidations.announcedSeq(service),
    )

  const stop = invalidations.onChange(take)
  return {
    get place() {
      return place()
    },
    holds: (gathered, began) =>
      isProven(gathered, began) &&
      !recent.some(
        (change, index) =>
          isNews(change, index, began, gathered.positions) && touches(change.tags, gathered.tags),
      ),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    healthy: () => invalidations.healthy(),
    announced: (service) => invalidations.announcedSeq(service),
    forgetAll: () => take({ service: 'gateway', seq: 0, tags: 'all' }),
    close: stop,
  }
}

type Seen = ReadonlyMap<string, number>

const touches = (changed: readonly string[] | 'all', read: ReadonlySet<string>): boolean =>
  changed === 'all' || changed.some((tag) => read.has(tag))
