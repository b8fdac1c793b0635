import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { textFrame } from './text-frame.ts'

it('a client reads frames of any length as single messages, also between messages of the library', async () => {
  const lengths = [0, 1, 125, 126, 65_535, 65_536, 70_000]
  const texts = lengths.map((length) => '廈'.repeat(length / 3) + 'x'.repeat(length % 3))
  await using server = createServer()
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
  server.on('upgrade', (request, stream, head) =>
    sockets.handleUpgrade(request, stream, head, (socket) => {
      stream.write(Buffer.concat(texts.map((text) => textFrame(Buffer.from(text)))))
      socket.send('of the library')
      stream.write(textFrame(Buffer.from('in '), Buffer.from('parts')))
    }),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const seen: string[] = []
  await new Promise<void>((resolve) =>
    client.on('message', (data) => seen.push(String(data)) > texts.length + 1 && resolve()),
  )
  client.terminate()
  expect(texts.map((text) => Buffer.byteLength(text))).toEqual(lengths)
  expect(seen).toEqual([...texts, 'of the library', 'in parts'])
})
