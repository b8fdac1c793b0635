import type { Bus } from '../bus/index.ts'
import { Told } from './told.ts'

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
  told(service: string): number
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
export const followInvalidations = async (
  options: InvalidationsOptions,
): Promise<Invalidations & { close(): void }> => {
  const { bus, logs, line, catchUp, pollMs, onError } = options
  const listeners = new Set<(invalidation: Invalidation) => void>()
  const told = new Map<string, Told>()
  let isWhole = true

  const pass = (invalidation: Invalidation): void => {
    for (const listener of listeners) listener(invalidation)
  }

  const heads = () =>
    Promise.all([...logs].map(async ([service, log]) => ({ service, seq: await log.head() })))

  const isUntold = ({ service, seq }: { service: string; seq: number }): boolean =>
    seq > (told.get(service)?.seq ?? 0)

  const compare = async (): Promise<void> => {
    const ahead = (await heads()).filter(isUntold)
    if (ahead.length === 0) {
      isWhole = true
      return
    }
    isWhole = false
    await catchUp()
    // What was only just being announced has been by now.
    for (const head of ahead.filter(isUntold)) {
      told.get(head.service)?.reach(head.seq)
      pass({ ...head, tags: 'all' })
    }
    isWhole = true
  }

  const stop = bus.listen((said) => {
    const { service, seq, from = seq - 1 } = said
    const log = told.get(service)
    log?.take(from, seq)
    // What was too much to say: the log has grown, and nobody says by what.
    pass(log && from === seq ? { service, seq, tags: 'all' } : said)
  })
  for (const service of logs.keys()) told.set(service, new Told(0))
  try {
    for (const { service, seq } of await heads()) told.get(service)?.reach(seq)
  } catch (error) {
    // A service that starts later: until its log can be read nothing is kept.
    isWhole = false
    onError(error, 'the cache reads how far the logs are')
  }
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
    told: (service) => told.get(service)?.seq ?? 0,
    close: () => {
      clearInterval(timer)
      stopLoss?.()
      stop()
    },
  }
}
