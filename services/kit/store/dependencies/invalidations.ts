import type { Bus } from '../bus/index.ts'
import { AnnouncedPosition } from './announced-position.ts'

/** A change: responses that depend on one of the tags are no longer valid. */
export interface Invalidation {
  readonly service: string
  /** The position that the service's log has reached; 0 when it is unknown. */
  readonly seq: number
  /** `all` when it is not known what changed. */
  readonly tags: readonly string[] | 'all'
}

/** Announces changes to caches and live queries. */
export interface Invalidations {
  /** Calls back at each commit, before its writer is answered where the writer is in this process. Returns how to stop. */
  onChange(listener: (invalidation: Invalidation) => void): () => void
  /** Whether every change is received now. While it is false, nothing may be served from a cache or stored in one. */
  healthy(): boolean
  /** How far a service's log has been announced; a response that was read further on may not be cached yet. */
  announcedPosition(service: string): number
}

/** Invalidations that are followed over the bus and the logs. */
export interface Followed extends Invalidations {
  /** Invalidates everything after a write that this process forwarded to another one. */
  wroteElsewhere(service: string): void
  close(): void
}

export interface InvalidationsOptions {
  readonly bus: Bus
  /** The logs whose changes the bus announces, by service. */
  readonly logs: ReadonlyMap<string, { head(): Promise<number> }>
  /** Resolves when everything that any process derives from the logs is stored. */
  readonly catchUp: () => Promise<void>
  /** The connection to the bus, over which announcements can be lost; left out for a bus in this process. */
  readonly busConnection?: {
    readonly isCut: () => boolean
    /** Calls back when announcements were lost, and when a cut is over. Returns how to stop. */
    readonly onLoss: (listener: () => void) => () => void
  }
  /** How often the logs are compared with what was announced, milliseconds. */
  readonly pollMs: number
  readonly onError: (error: unknown, doing: string) => void
}

/**
 * Listens to the bus and compares the announcements with the logs. A change that was not announced, such as an import by
 * another process, is found within one poll interval and then invalidates everything.
 */
export const followInvalidations = async (options: InvalidationsOptions): Promise<Followed> => {
  const { bus, logs, busConnection, catchUp, pollMs, onError } = options
  const listeners = new Set<(invalidation: Invalidation) => void>()
  /** The announced position of each log; a log that cannot be read has none. */
  const positions = new Map<string, AnnouncedPosition>()
  let isWhole = true

  const publish = (invalidation: Invalidation): void => {
    for (const listener of listeners) listener(invalidation)
  }

  /** Invalidates all responses of a service whose log cannot be read now. */
  const lose = (service: string): undefined => {
    if (positions.delete(service)) publish({ service, seq: 0, tags: 'all' })
  }

  const readable = async (): Promise<readonly { service: string; seq: number }[]> => {
    const heads = await Promise.all(
      [...logs].map(async ([service, log]) => {
        const seq = await log.head().catch(() => lose(service))
        return seq === undefined ? [] : [{ service, seq }]
      }),
    )
    return heads.flat()
  }

  const isUnannounced = ({ service, seq }: { service: string; seq: number }): boolean =>
    seq > (positions.get(service)?.seq ?? -1)

  const reach = ({ service, seq }: { service: string; seq: number }): void => {
    const log = positions.get(service) ?? new AnnouncedPosition(0)
    log.advanceTo(seq)
    positions.set(service, log)
  }

  const compare = async (): Promise<void> => {
    const ahead = (await readable()).filter(isUnannounced)
    if (ahead.length === 0) {
      isWhole = true
      return
    }
    isWhole = false
    await catchUp()
    // Announcements that were under way have arrived by now.
    for (const head of ahead.filter(isUnannounced)) {
      reach(head)
      publish({ ...head, tags: 'all' })
    }
    isWhole = true
  }

  const stop = bus.listen((announcement) => {
    const { service, seq, from = seq - 1 } = announcement
    positions.get(service)?.advance(from, seq)
    // An announcement without a span means that the log has grown by more tags than fit.
    publish(logs.has(service) && from === seq ? { service, seq, tags: 'all' } : announcement)
  })
  for (const head of await readable()) reach(head)
  const stopLoss = busConnection?.onLoss(() => publish({ service: 'bus', seq: 0, tags: 'all' }))
  let comparing: Promise<void> | undefined
  const timer = setInterval(() => {
    comparing ??= compare()
      .catch((error: unknown) => {
        isWhole = false
        onError(error, 'the cache compares logs with what was announced')
      })
      .finally(() => (comparing = undefined))
  }, pollMs)
  timer.unref()
  return {
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    healthy: () => isWhole && !busConnection?.isCut(),
    announcedPosition: (service) => positions.get(service)?.seq ?? -1,
    wroteElsewhere: (service) => publish({ service, seq: 0, tags: 'all' }),
    close: () => {
      clearInterval(timer)
      stopLoss?.()
      stop()
    },
  }
}
