import { createClient } from 'graphql-sse'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTrackedGateway } from '../../dependencies/testing/tracked-gateway.ts'
import { startTestGateway, type TestGateway } from '../../testing/gateway.ts'
import { at, query } from '../testing/subscriber.ts'
import { openStream } from './testing/stream.ts'

let hub: TestGateway
beforeEach(async () => {
  hub = await startTestGateway()
})
afterEach(() => hub.gateway.close())

const open = (body: object, headers: Record<string, string> = {}, path = '/graphql/stream') =>
  openStream(`${hub.gateway.url}${path}`, body, headers)
const changes = (after?: string) => ({ query, variables: { after } })
const event = (position: number) => ({
  id: at(position),
  event: 'next',
  data: { data: { changes: { position } }, extensions: { cursor: at(position) } },
})

describe('operations over server-sent events', () => {
  it('return the result of a query as one event and complete', async () => {
    const stream = await open({ query: '{ viewer }' }, { authorization: 'Bearer officer-XM' })
    expect(stream.response.headers['content-type']).toBe('text/event-stream; charset=utf-8')
    expect(await stream.next()).toEqual({
      event: 'next',
      data: { data: { viewer: 'officer-XM' } },
    })
    expect(await stream.next()).toEqual({ event: 'complete', data: undefined })
    expect(await stream.next()).toBeUndefined()
  })

  it('report validation errors in the stream', async () => {
    const stream = await open({ query: '{ nope }' })
    expect(await stream.next()).toMatchObject({
      data: { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
    })
    expect(await stream.next()).toMatchObject({ event: 'complete' })
  })

  it('include subscriptions over GET, as EventSource sends them', async () => {
    const calls = new URLSearchParams({ query, variables: JSON.stringify({ after: at(0) }) })
    const stream = await openStream(`${hub.gateway.url}/graphql/stream?${calls}`, undefined)
    hub.feed.append()
    expect(await stream.next()).toEqual(event(1))
    stream.destroy()
  })

  it('exclude mutations over GET', async () => {
    const text = 'mutation { renameUnit(input: { id: "XM", name: "x" }) { by } }'
    const response = await fetch(`${hub.gateway.url}/graphql/stream?query=${encodeURI(text)}`, {
      headers: { accept: 'text/event-stream' },
    })
    expect(await response.text()).toContain('"errors"')
    expect(hub.subgraphs.calls).toEqual([])
  })

  it('are refused with 401 for an invalid token', async () => {
    const stream = await open(changes(), { authorization: 'Bearer nonsense' })
    expect(stream.response.statusCode).toBe(401)
  })

  it('are compatible with the client of graphql-sse', async () => {
    hub.feed.append()
    hub.feed.append()
    const client = createClient({ url: `${hub.gateway.url}/graphql/stream` })
    const seen: unknown[] = []
    for await (const { data } of client.iterate({ query, variables: { after: at(0) } })) {
      seen.push(data)
      if (seen.length === 2) break
    }
    expect(seen).toEqual([{ changes: { position: 1 } }, { changes: { position: 2 } }])
  })
})

it('a live query over server-sent events yields a new result when its tags change', async () => {
  await using fresh = await startTrackedGateway({ limits: { liveMs: 20 } })
  const stream = await openStream(`${fresh.gateway.url}/graphql/stream`, {
    query: 'query @live { units { name } }',
  })
  expect(await stream.next()).toMatchObject({ data: { data: { units: [{}, {}, {}] } } })
  fresh.renameUnit('鷺島')
  fresh.dependencies = { tags: ['Unit'], seq: 1 }
  fresh.invalidations.announce('reporting', 1, ['Unit'])
  expect(await stream.next()).toMatchObject({
    data: { data: { units: [{}, { name: '鷺島' }, {}] } },
  })
})

describe('a subscription over server-sent events', () => {
  it.each(['/graphql', '/graphql/stream'])(
    'identifies events by cursor and resumes after Last-Event-ID at %s',
    async (path) => {
      for (let count = 0; count < 4; count++) hub.feed.append()
      const first = await open(changes(at(0)), {}, path)
      expect([await first.next(), await first.next()]).toEqual([event(1), event(2)])
      first.destroy()
      const second = await open(changes(at(0)), { 'last-event-id': at(2) }, path)
      expect([await second.next(), await second.next()]).toEqual([event(3), event(4)])
      hub.feed.append()
      expect(await second.next()).toEqual(event(5))
    },
  )

  it('reports an invalid cursor in the stream', async () => {
    const stream = await open(changes(), { 'last-event-id': at(9) })
    expect(await stream.next()).toMatchObject({
      data: { errors: [{ extensions: { code: 'CURSOR_IN_FUTURE' } }] },
    })
    expect(await stream.next()).toMatchObject({ event: 'complete' })
  })

  it('ends when the token expires', async () => {
    const stream = await open(changes(), { authorization: 'Bearer brief-XM' })
    expect(await stream.next()).toMatchObject({
      data: { errors: [{ message: 'token expired', extensions: { code: 'UNAUTHENTICATED' } }] },
    })
    expect(await stream.next()).toMatchObject({ event: 'complete' })
    expect(await stream.next()).toBeUndefined()
    await hub.waitForSubscriptions(0)
  })

  it('ends when the client disconnects', async () => {
    const stream = await open(changes())
    await hub.waitForSubscriptions(1)
    stream.destroy()
    await hub.waitForSubscriptions(0)
  })

  it('ends without completing when the gateway closes, so that clients reconnect', async () => {
    const stream = await open(changes())
    await hub.waitForSubscriptions(1)
    await hub.gateway.close()
    expect(await stream.next()).toBeUndefined()
  })
})
