import { request } from 'node:http'
import { expect, it, vi } from 'vitest'
import { startTestGateway } from '../testing/gateway.ts'
import { testInvalidations } from '../dependencies/testing/invalidations.ts'
import { enter } from './testing/socket.ts'

/** Sends an operation to a gateway at this address. @returns a function that closes the connection */
type Send = (url: string) => Promise<() => void>

const overSocket =
  (query: string): Send =>
  async (url) => {
    const socket = await enter(url)
    socket.send({ type: 'subscribe', id: 'only', payload: { query } })
    return () => socket.raw.terminate()
  }

const overHttp =
  (path: string, accept: string): Send =>
  async (url) => {
    const headers = { 'content-type': 'application/json', accept }
    const sent = request(`${url}${path}`, { method: 'POST', headers })
    sent.on('error', () => {})
    sent.end(JSON.stringify({ query: '{ units { name } }' }))
    return () => sent.destroy()
  }

const transports: readonly (readonly [string, Send])[] = [
  ['a query over HTTP', overHttp('/graphql', 'application/json')],
  ['a query over server-sent events', overHttp('/graphql/stream', 'text/event-stream')],
  ['a query over a WebSocket', overSocket('{ units { name } }')],
  ['a live query', overSocket('query @live { units { name } }')],
]

it.each(transports)('%s is cancelled when its client leaves', async (_, send) => {
  const signals: (AbortSignal | undefined)[] = []
  await using hub = await startTestGateway({
    invalidations: testInvalidations(),
    subgraphs: (_service, { signal }) => {
      signals.push(signal)
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', reject))
    },
  })
  const leave = await send(hub.gateway.url)
  await vi.waitFor(() => expect(signals).toHaveLength(1))
  expect(signals[0]?.aborted).toBe(false)
  leave()
  await vi.waitFor(() => expect(signals[0]?.aborted).toBe(true))
})
