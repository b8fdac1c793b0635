import { setTimeout as pause } from 'node:timers/promises'
import pLimit from 'p-limit'

export interface HostLimits {
  /** How many requests a host gets at once. */
  readonly perHost: number
  /** How long each of them leaves it alone afterwards, milliseconds. */
  readonly pauseMs: number
}

/** Lets requests to the same host wait for each other. */
export const limitHosts = ({ perHost, pauseMs }: HostLimits) => {
  const queues = new Map<string, ReturnType<typeof pLimit>>()
  return <T>(host: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
    const queue = queues.get(host) ?? pLimit(perHost)
    queues.set(host, queue)
    return new Promise((resolve, reject) => {
      void queue(async () => {
        if (signal.aborted) return reject(signal.reason as Error)
        await work().then(resolve, reject)
        // Who waits for the answer need not wait for the pause.
        await pause(pauseMs, undefined, { signal, ref: false }).catch(() => undefined)
      })
    })
  }
}

export type LimitedByHost = ReturnType<typeof limitHosts>
