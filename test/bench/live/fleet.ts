import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FleetOrder, FleetReport } from './clients.ts'

/** Sockets in processes of their own, so that they take no time from whom they measure. */
export interface Fleet {
  connect(order: FleetOrder): Promise<void>
  /** Waits until so many messages have come to all sockets together, and says when each came. */
  received(messages: number): Promise<{ readonly bytes: number; readonly times: readonly number[] }>
  end(): void
}

export const child = (file: string): ChildProcess =>
  fork(join(import.meta.dirname, file), { execArgv: ['--import', 'tsx'] })

export const startFleet = (processes: number): Fleet => {
  const children = Array.from({ length: processes }, () => child('clients.ts'))
  const ask = (order: FleetOrder | 'report') =>
    Promise.all(
      children.map(async (each): Promise<FleetReport> => {
        each.send(order)
        // What `clients.ts` sends.
        return ((await once(each, 'message')) as [FleetReport])[0]
      }),
    )
  return {
    async connect(order) {
      await ask({ ...order, sockets: order.sockets / processes })
    },
    async received(messages) {
      let count = 0
      let bytes = 0
      const times: number[] = []
      const deadline = Date.now() + 120_000
      while (count < messages) {
        if (Date.now() > deadline) throw new Error(`only ${count} of ${messages} messages came`)
        await sleep(20)
        for (const report of await ask('report')) {
          count += report.messages
          bytes += report.bytes
          for (const time of report.times) times.push(time)
        }
      }
      return { bytes, times: times.toSorted((a, b) => a - b) }
    },
    end: () => children.forEach((each) => each.kill()),
  }
}
