import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTestGateway, type TestGateway } from '../testing/gateway.ts'
import { supergraphSdl } from '../testing/supergraph.ts'
import { positions, subscribe } from './testing/subscriber.ts'
import { enter } from './testing/socket.ts'

let hub: TestGateway
beforeEach(async () => {
  hub = await startTestGateway()
})
afterEach(() => hub.gateway.close())

describe('equal subscriptions', () => {
  it('share one execution per event, separately for other viewers', async () => {
    const text = 'subscription { changes { position asker } }'
    const tokens = [undefined, undefined, undefined, 'Bearer officer-XM', 'Bearer officer-FZ']
    const sockets = await Promise.all(
      tokens.map((authorization) => enter(hub.gateway.url, authorization ? { authorization } : {})),
    )
    for (const socket of sockets) subscribe(socket, {}, text)
    await hub.waitForSubscriptions(5)
    hub.feed.append()
    const askers = await Promise.all(sockets.map(async (socket) => (await socket.next()).payload))
    expect(askers.map((payload) => (payload as { data: object }).data)).toEqual(
      [null, null, null, 'officer-XM', 'officer-FZ'].map((asker) => ({
        changes: { position: 1, asker },
      })),
    )
    expect(hub.subgraphs.calls).toHaveLength(3)
  })

  it('share one reader of the feed', async () => {
    const sockets = await Promise.all(Array.from({ length: 20 }, () => enter(hub.gateway.url)))
    for (const socket of sockets) subscribe(socket)
    await hub.waitForSubscriptions(20)
    const before = hub.feed.reads.length
    hub.feed.append()
    await Promise.all(sockets.map((socket) => positions(socket, 1)))
    expect(hub.feed.reads.length - before).toBe(1)
  })
})

describe('a running subscription', () => {
  it('continues with a new supergraph', async () => {
    const socket = await enter(hub.gateway.url)
    subscribe(socket)
    await hub.waitForSubscriptions(1)
    hub.reload(supergraphSdl.replace('All units.', 'Every unit.'))
    await vi.waitFor(
      async () => {
        const response = await hub.execute('{ __type(name: "Query") { fields { description } } }')
        expect(JSON.stringify(response)).toContain('Every unit.')
      },
      { timeout: 20_000 },
    )
    hub.feed.append()
    expect(await positions(socket, 1)).toEqual([1])
  })

  it('ends with an error when a new supergraph refuses its selection', async () => {
    const socket = await enter(hub.gateway.url)
    subscribe(socket)
    await hub.waitForSubscriptions(1)
    hub.reload(supergraphSdl.replace('position: Int!', 'place: Int!'))
    await vi.waitFor(
      async () => {
        const response = await hub.execute('{ __type(name: "Change") { fields { name } } }')
        expect(JSON.stringify(response)).toContain('place')
      },
      { timeout: 20_000 },
    )
    hub.feed.append()
    expect(await socket.next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    })
  })

  it('continues after the feed could not be read', async () => {
    const socket = await enter(hub.gateway.url)
    subscribe(socket)
    await hub.waitForSubscriptions(1)
    const { read } = hub.feed
    hub.feed.read = async () => {
      hub.feed.read = read
      throw new Error('connect ECONNREFUSED')
    }
    hub.feed.append()
    expect(await positions(socket, 1)).toEqual([1])
  })
})
