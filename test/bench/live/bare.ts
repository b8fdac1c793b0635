import { join } from 'node:path'
import type { BareAnswer, BareOrder } from './bare-server.ts'
import { startChild } from '../processes/child.ts'
import { memoryIn, type Memory } from './expense.ts'

/** A bare `ws` server in a process of its own. */
export interface Bare {
  readonly url: string
  /** Sends a text to every socket so many times; says when it began, milliseconds since 1970. */
  send(text: string, times: number): Promise<number>
  cpuUs(): Promise<number>
  memory(): Promise<Memory>
  end(): Promise<void>
}

export const startBare = async (): Promise<Bare> => {
  const server = await startChild<BareOrder, BareAnswer>(
    join(import.meta.dirname, 'bare-server.ts'),
  )
  const idle = { text: '', times: 0, withMemory: false }
  return {
    url: `ws://127.0.0.1:${(await server.send(idle)).port}`,
    send: async (text, times) => (await server.send({ ...idle, text, times })).begun,
    cpuUs: async () => (await server.send(idle)).cpuUs,
    memory: async () => memoryIn(await server.send({ ...idle, withMemory: true })),
    end: () => server.end(),
  }
}
