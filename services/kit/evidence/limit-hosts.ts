import { setTimeout as pause } from 'node:timers/promises'
import pLimit from 'p-limit'

interface HostLimits {
  /** The most concurrent requests to one host. */
  readonly perHost: number
  /** The pause after each request to a host, milliseconds. */
  readonly pauseMs: number
}

/** Makes a function that queues requests to the same host. */
export const hostLimiter = ({ perHost, pauseMs }: HostLimits) => {
  const queues = new Map<string, ReturnType<typeof pLimit>>()
  return <T>(host: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
    const queue = queues.get(host) ?? pLimit(perHost)
    queues.set(host, queue)
    return new Promise((resolve, reject) => {
      void queue(async () => {
        if (signal.aborted) return reject(signal.reason)
        await work().then(resolve, reject)
        // The result is returned before the pause.
        await pause(pauseMs, undefined, { signal, ref: false }).catch(() => undefined)
      })
    })
  }
}

export type HostLimiter = ReturnType<typeof hostLimiter>
