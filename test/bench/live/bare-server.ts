import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'

/** The least that any server does: the same bytes to every socket, each when the one before is handed over. */
export interface Broadcast {
  readonly text: string
  readonly times: number
}

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
server.on('listening', () => process.send?.((server.address() as AddressInfo).port))

process.on('message', async ({ text, times }: Broadcast) => {
  for (let count = 0; count < times; count += 1)
    await Promise.all(
      [...server.clients].map((socket) => new Promise((resolve) => socket.send(text, resolve))),
    )
})
