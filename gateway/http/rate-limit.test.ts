import { expect, it } from 'vitest'
import { startTrackedGateway } from '../dependencies/testing/tracked-gateway.ts'
import { enter } from '../live/testing/socket.ts'
import { openStream } from '../live/sse/testing/stream.ts'
import { startTestGateway } from '../testing/gateway.ts'

const officer = (unit: string) => ({ authorization: `Bearer officer-${unit}` })

const ask = (url: string, query: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })

it('the rate limit refuses a client that exceeds it, says when to retry, and lets others pass', async () => {
  await using hub = await startTestGateway({ limits: { perMinute: 3 } })
  const { url } = hub.gateway
  for (let count = 0; count < 3; count += 1) expect((await ask(url, '{ fails }')).status).toBe(200)
  const refused = await ask(url, '{ units { name } }')
  expect(refused.status).toBe(429)
  const wait = Number(refused.headers.get('retry-after'))
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(60)
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
  expect(hub.subgraphs.calls).toHaveLength(3)

  // Each subject has a limit of its own, independent of its address.
  expect((await ask(url, '{ viewer }', officer('XM'))).status).toBe(200)
  expect((await ask(url, '{ viewer }', officer('FZ'))).status).toBe(200)
  expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^hub_rate_refused_total 1$/m)
})

it('the rate limit counts operations over WebSocket and server-sent events', async () => {
  await using hub = await startTestGateway({ limits: { perMinute: 2 } })
  const { url } = hub.gateway
  const socket = await enter(url)
  const send = (id: string) =>
    socket.send({ type: 'subscribe', id, payload: { query: '{ units { name } }' } })
  for (const id of ['a', 'b']) {
    send(id)
    expect((await socket.next()).type).toBe('next')
    expect((await socket.next()).type).toBe('complete')
  }
  send('c')
  expect(await socket.next()).toMatchObject({
    type: 'error',
    id: 'c',
    payload: [{ extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } }],
  })
  const body = { query: 'subscription { changes { position } }' }
  const { response } = await openStream(`${url}/graphql`, body)
  expect([response.statusCode, response.headers['retry-after']]).toEqual([429, expect.any(String)])
})

it('the rate limit counts invalid tokens against the address', async () => {
  await using hub = await startTestGateway({ limits: { perMinute: 2 } })
  const guess = (token: string) => ask(hub.gateway.url, '{ viewer }', { authorization: token })
  const statuses: number[] = []
  for (const token of ['Bearer a', 'Bearer b', 'Bearer c'])
    statuses.push((await guess(token)).status)
  expect(statuses).toEqual([401, 401, 429])
})

it('the rate limit uses the address that the trusted proxy reports', async () => {
  await using hub = await startTestGateway({ limits: { perMinute: 1 }, proxies: 1 })
  const from = async (forwarded: string) =>
    (await ask(hub.gateway.url, '{ viewer }', { 'x-forwarded-for': forwarded })).status
  expect([await from('1.1.1.1'), await from('2.2.2.2'), await from('3.3.3.3, 1.1.1.1')]).toEqual([
    200, 200, 429,
  ])
})

it('the rate limit does not count cached responses', async () => {
  await using hub = await startTrackedGateway({ limits: { perMinute: 1 } })
  for (let count = 0; count < 5; count += 1)
    expect((await ask(hub.gateway.url, '{ units { name } }')).status).toBe(200)
  expect((await ask(hub.gateway.url, '{ units { id } }')).status).toBe(429)
})
