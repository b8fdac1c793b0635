import { join } from 'node:path'
import { startChild } from '../processes/child.ts'
import type { FleetOrder, FleetReport } from './clients.ts'

export interface FleetTarget {
  readonly url: string
  readonly protocol: string
  readonly sockets: number
  readonly greetings: readonly string[]
}

/** Sockets in processes of their own, so that they take no time from whom they measure. */
export interface Fleet {
  connect(target: FleetTarget): Promise<void>
  /** Waits until each socket has got so many messages. */
  received(each: number, isTimed?: boolean): Promise<FleetReport>
  end(): Promise<void>
}

export const startFleet = async (processes: number): Promise<Fleet> => {
  const children = await Promise.all(
    Array.from({ length: processes }, () =>
      startChild<FleetOrder, FleetReport>(join(import.meta.dirname, 'clients.ts')),
    ),
  )
  let sockets = 0
  return {
    async connect(target) {
      sockets = Math.ceil(target.sockets / processes)
      await Promise.all(children.map((child) => child.send({ ...target, sockets })))
    },
    async received(each, isTimed = false) {
      const order = { messages: sockets * each, isTimed }
      const reports = await Promise.all(children.map((child) => child.send(order)))
      return {
        bytes: reports.reduce((sum, report) => sum + report.bytes, 0),
        last: Math.max(...reports.map((report) => report.last)),
        times: reports.flatMap((report) => report.times),
        sample: reports[0]?.sample ?? '',
      }
    },
    end: async () => void (await Promise.all(children.map((child) => child.end()))),
  }
}
