import type { Bus } from '../bus/bus.ts'
import { AnnouncedPosition } from './announced-position.ts'

/** A change: responses that depend on one of the tags are no longer valid. */
export interface Invalidation {
  readonly service: string
  /** The new position of the service's log; 0 if unknown. */
  readonly seq: number
  /** `all` if it is unknown what changed. */
  readonly tags: readonly string[] | 'all'
}

/** The invalidations for caches of responses. */
export interface Invalidations {
  /**
   * Calls back at each commit; before the writer gets its response, if the writer is in this process.
   * @returns a function that stops it
   */
  onChange(listener: (invalidation: Invalidation) => void): () => void
  /** Whether all changes are received. While false, cached responses must not be used and new ones not be cached. */
  healthy(): boolean
  /** The announced position of a service's log; a response with reads after it cannot be cached yet. */
  announcedPosition(service: string): number
}

/** Invalidations that follow a bus and the logs. */
interface FollowedInvalidations extends Invalidations {
  /** Invalidates everything after a write in another process that was sent from this one, since its tags are unknown. */
  wroteElsewhere(service: string): void
  close(): void
}

interface InvalidationsOptions {
  readonly bus: Bus
  /** The logs whose changes the bus announces, by service. */
  readonly logs: ReadonlyMap<string, { head(): Promise<number> }>
  /** Resolves when all tables derived from the logs are up to date, in all processes. */
  readonly catchUp: () => Promise<void>
  /** The connection to other processes, which can lose announcements; left out in a single process. */
  readonly busConnection?: {
    readonly isCut: () => boolean
    /** Calls back after lost announcements and after a reconnection. @returns a function that stops it */
    readonly onLoss: (listener: () => void) => () => void
  }
  /** The interval for comparing the logs with the announcements, milliseconds. */
  readonly pollMs: number
  readonly onError: (error: unknown, activity: string) => void
}

interface LogPosition {
  readonly service: string
  readonly seq: number
}

/**
 * Listens to a bus and compares announcements with the logs. A change without announcement, e.g. an import by another
 * process, is noticed after at most one poll interval and invalidates everything.
 */
export const followInvalidations = async (
  options: InvalidationsOptions,
): Promise<FollowedInvalidations> => {
  const { bus, logs, busConnection, catchUp, pollMs, onError } = options
  const listeners = new Set<(invalidation: Invalidation) => void>()
  /** The announced position of each log; logs that cannot be read are absent. */
  const positions = new Map<string, AnnouncedPosition>()
  let isComplete = true

  const emit = (invalidation: Invalidation): void => {
    for (const listener of listeners) listener(invalidation)
  }

  /** Invalidates all responses of a service whose log cannot be read. */
  const lose = (service: string): undefined => {
    if (positions.delete(service)) emit({ service, seq: 0, tags: 'all' })
  }

  const readHeads = async (): Promise<readonly LogPosition[]> => {
    const heads = await Promise.all(
      [...logs].map(async ([service, log]) => {
        const seq = await log.head().catch(() => lose(service))
        return seq === undefined ? [] : [{ service, seq }]
      }),
    )
    return heads.flat()
  }

  const isUnannounced = ({ service, seq }: LogPosition): boolean =>
    seq > (positions.get(service)?.seq ?? -1)

  const advanceTo = ({ service, seq }: LogPosition): void => {
    const position = positions.get(service) ?? new AnnouncedPosition(0)
    position.advanceTo(seq)
    positions.set(service, position)
  }

  const compare = async (): Promise<void> => {
    const ahead = (await readHeads()).filter(isUnannounced)
    if (ahead.length === 0) {
      isComplete = true
      return
    }
    isComplete = false
    await catchUp()
    // Announcements that were on their way have arrived by now.
    for (const head of ahead.filter(isUnannounced)) {
      advanceTo(head)
      emit({ ...head, tags: 'all' })
    }
    isComplete = true
  }

  const stopListening = bus.listen((announcement) => {
    const { service, seq, from = seq - 1 } = announcement
    positions.get(service)?.advance(from, seq)
    // An announcement with `from` equal to `seq` has unknown tags.
    emit(logs.has(service) && from === seq ? { service, seq, tags: 'all' } : announcement)
  })
  for (const head of await readHeads()) advanceTo(head)
  const stopLoss = busConnection?.onLoss(() => emit({ service: 'bus', seq: 0, tags: 'all' }))
  let comparing: Promise<void> | undefined
  const timer = setInterval(() => {
    comparing ??= compare()
      .catch((error: unknown) => {
        isComplete = false
        onError(error, 'the cache compares logs with announcements')
      })
      .finally(() => (comparing = undefined))
  }, pollMs)
  timer.unref()
  return {
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    healthy: () => isComplete && !busConnection?.isCut(),
    announcedPosition: (service) => positions.get(service)?.seq ?? -1,
    wroteElsewhere: (service) => emit({ service, seq: 0, tags: 'all' }),
    close: () => {
      clearInterval(timer)
      stopLoss?.()
      stopListening()
    },
  }
}
