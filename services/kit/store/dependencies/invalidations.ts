import type { Bus } from '../bus/index.ts'
import { AnnouncedPosition } from './announced-position.ts'

/** Something changed: answers that were read from one of the tags no longer hold. */
export interface Invalidation {
  readonly service: string
  /** The position that the service's log has reached; 0 when none is known. */
  readonly seq: number
  /** `all` when it is not known what changed. */
  readonly tags: readonly string[] | 'all'
}

/** How whoever keeps answers learns that they no longer hold. */
export interface Invalidations {
  /** Calls back at each commit, before its writer is answered where the writer is in this process. Returns how to stop. */
  onChange(listener: (invalidation: Invalidation) => void): () => void
  /** Whether every change is heard of now. While it is false nothing kept may be served, and nothing be kept. */
  healthy(): boolean
  /** How far a service's log has been told of; an answer that was read further on may not be kept yet. */
  announcedPosition(service: string): number
}

/** What a bus and the logs say, as it is followed. */
export interface Followed extends Invalidations {
  /** A write went to another process through this one, and nobody has said yet what it touched: everything counts as changed. */
  wroteElsewhere(service: string): void
  close(): void
}

export interface InvalidationsOptions {
  readonly bus: Bus
  /** The logs whose changes the bus announces, by service. */
  readonly logs: ReadonlyMap<string, { head(): Promise<number> }>
  /** Resolves when everything that is derived from the logs, by whatever process, is there. */
  readonly catchUp: () => Promise<void>
  /** How announcements of other processes can be lost; left out where there are none. */
  readonly line?: {
    readonly isCut: () => boolean
    /** Calls back when announcements were lost, and when a cut is over. Returns how to stop. */
    readonly onLoss: (listener: () => void) => () => void
  }
  /** How often the logs are compared with what was announced, milliseconds. */
  readonly pollMs: number
  readonly onError: (error: unknown, doing: string) => void
}

/**
 * Listens to a bus and compares with the logs themselves. A change that nobody announced, such as an import by another
 * process, costs a poll interval: then everything counts as changed.
 */
export const followInvalidations = async (options: InvalidationsOptions): Promise<Followed> => {
  const { bus, logs, line, catchUp, pollMs, onError } = options
  const listeners = new Set<(invalidation: Invalidation) => void>()
  /** How far each log is known; a log that cannot be read is not in it. */
  const told = new Map<string, AnnouncedPosition>()
  let isWhole = true

  const pass = (invalidation: Invalidation): void => {
    for (const listener of listeners) listener(invalidation)
  }

  /** What was read from a service whose log cannot be read now is forgotten, and nothing of it kept. */
  const lose = (service: string): undefined => {
    if (told.delete(service)) pass({ service, seq: 0, tags: 'all' })
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

  const isUntold = ({ service, seq }: { service: string; seq: number }): boolean =>
    seq > (told.get(service)?.seq ?? -1)

  const reach = ({ service, seq }: { service: string; seq: number }): void => {
    const log = told.get(service) ?? new AnnouncedPosition(0)
    log.advanceTo(seq)
    told.set(service, log)
  }

  const compare = async (): Promise<void> => {
    const ahead = (await readable()).filter(isUntold)
    if (ahead.length === 0) {
      isWhole = true
      return
    }
    isWhole = false
    await catchUp()
    // What was only just being announced has been by now.
    for (const head of ahead.filter(isUntold)) {
      reach(head)
      pass({ ...head, tags: 'all' })
    }
    isWhole = true
  }

  const stop = bus.listen((said) => {
    const { service, seq, from = seq - 1 } = said
    told.get(service)?.advance(from, seq)
    // What was too much to say: the log has grown, and nobody says by what.
    pass(logs.has(service) && from === seq ? { service, seq, tags: 'all' } : said)
  })
  for (const head of await readable()) reach(head)
  const stopLoss = line?.onLoss(() => pass({ service: 'bus', seq: 0, tags: 'all' }))
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
    healthy: () => isWhole && !line?.isCut(),
    announcedPosition: (service) => told.get(service)?.seq ?? -1,
    wroteElsewhere: (service) => pass({ service, seq: 0, tags: 'all' }),
    close: () => {
      clearInterval(timer)
      stopLoss?.()
      stop()
    },
  }
}
