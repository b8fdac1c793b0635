import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { collectGarbage } from '../../../test/support/collect-garbage.ts'
import { call, exchange, timeLimit } from './index.ts'

const closed: Promise<unknown>[] = []
/** A server that sends a byte of the body now and then, and never ends it. */
const drip = (response: ServerResponse): void => {
  const timer = setInterval(() => response.write('.'), 20)
  closed.push(once(response, 'close').then(() => clearInterval(timer)))
  response.writeHead(200).flushHeaders()
}
const server = createServer((_, response) => drip(response))
let url: string

beforeEach(async () => {
  closed.length = 0
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
})
afterEach(() => {
  server.closeAllConnections()
  return new Promise((done) => server.close(done))
})

const calls = 10

it('A limited call to a server that drips is cut, whatever garbage is collected meanwhile.', async () => {
  for (let sent = 0; sent < calls; sent += 1) {
    const request = call(new URL(url), { callsPrivate: true, limit: timeLimit(300) })
    request.on('error', () => {})
    const [response] = await once(request.end(), 'response')
    response.on('error', () => {}).resume()
    collectGarbage()
  }
  await Promise.all(closed)
  expect(closed).toHaveLength(calls)
})

it('An exchange with a server that drips rejects, whatever garbage is collected meanwhile.', async () => {
  const results = Promise.allSettled(
    Array.from({ length: calls }, () => exchange(url, { method: 'GET', timeoutMs: 3_000 })),
  )
  // All have been received before their time is over.
  await vi.waitFor(() => expect(closed).toHaveLength(calls), { timeout: 3_000 })
  collectGarbage()
  for (const result of await results)
    expect(result).toMatchObject({ status: 'rejected', reason: { name: 'TimeoutError' } })
  await Promise.all(closed)
})

it('Another signal ends an exchange with its reason.', async () => {
  const end = new AbortController()
  const result = exchange(url, { method: 'GET', timeoutMs: 60_000, signal: end.signal })
  const reason = new Error('The client has gone.')
  setTimeout(() => end.abort(reason), 50)
  await expect(result).rejects.toBe(reason)
  await Promise.all(closed)
})
