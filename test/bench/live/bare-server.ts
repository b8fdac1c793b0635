import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { WebSocketServer } from 'ws'
import { answer, now } from '../processes/child.ts'
import { type Expense, expenseSoFar } from './expense.ts'

/** Sends a text to every socket so many times. */
export interface BareOrder {
  readonly text: string
  readonly times: number
  readonly withMemory: boolean
}

export interface BareAnswer extends Expense {
  readonly port: number
  /** When the first send began, milliseconds since 1970. */
  readonly begun: number
}

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
await once(server, 'listening')
const { port } = server.address() as AddressInfo // It listens on a port.

/** The least that a server does: the bytes are made once, and nobody waits for anybody. */
answer(async ({ text, times, withMemory }: BareOrder): Promise<BareAnswer> => {
  const begun = now()
  for (let count = 0; count < times; count += 1) {
    const bytes = Buffer.from(text)
    for (const socket of server.clients) socket.send(bytes, { binary: false })
    // Events come one by one, and between two of them the sockets are served.
    await turn()
  }
  return { port, begun, ...(await expenseSoFar(withMemory)) }
})
