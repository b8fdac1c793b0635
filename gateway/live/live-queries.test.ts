import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type TrackedGateway,
  startTrackedGateway,
} from '../dependencies/testing/tracked-gateway.ts'
import { startTestGateway } from '../testing/gateway.ts'
import { enter, type TestSocket } from './testing/socket.ts'

let hub: TrackedGateway
let name: number
beforeEach(async () => {
  name = 0
  hub = await startTrackedGateway({ limits: { liveMs: 20 } })
})
afterEach(() => hub.gateway.close())

const query = 'query @live { language units { name } }'

/** Opens a live query. */
const subscribeLive = (socket: TestSocket, text: string = query, id = 'live'): void =>
  socket.send({ type: 'subscribe', id, payload: { query: text } })

const nextPayload = async (socket: TestSocket) => (await socket.next()).payload

describe('a live query', () => {
  it('yields its result at once and again after a change, if the result differs', async () => {
    const socket = await enter(hub.gateway.url)
    subscribeLive(socket)
    expect(await nextPayload(socket)).toMatchObject({
      data: { units: [{ name: '福建省' }, {}, {}] },
    })
    const { count } = hub.calls
    // The first change does not alter the result, so only the second one yields a new result.
    hub.invalidations.announce('reporting', 1, ['Unit'])
    hub.dependencies = { tags: ['Unit'], seq: 1 }
    await hub.waitForCallAfter(count)
    hub.renameUnit(`廈門${(name += 1)}`)
    hub.invalidations.announce('reporting', 2, ['Unit'])
    hub.dependencies = { tags: ['Unit'], seq: 2 }
    expect(await nextPayload(socket)).toMatchObject({
      data: { units: [{}, { name: '廈門1' }, {}] },
    })
  })

  it('is not executed after a change of another tag', async () => {
    const socket = await enter(hub.gateway.url)
    subscribeLive(socket)
    await socket.next()
    const { count } = hub.calls
    hub.invalidations.announce('reporting', 1, ['Task'])
    hub.renameUnit('廈門2')
    hub.dependencies = { tags: ['Unit'], seq: 2 }
    hub.invalidations.announce('reporting', 2, ['Unit'])
    await socket.next()
    expect(hub.calls.count - count).toBe(1)
  })

  it('is executed once for a burst of changes', async () => {
    const socket = await enter(hub.gateway.url)
    subscribeLive(socket)
    await socket.next()
    const { count } = hub.calls
    hub.renameUnit('廈門3')
    hub.dependencies = { tags: ['Unit'], seq: 50 }
    for (let seq = 1; seq <= 50; seq += 1) hub.invalidations.announce('reporting', seq, ['Unit'])
    await socket.next()
    expect(hub.calls.count - count).toBe(1)
  })

  it('is executed once for equal subscribers, separately for other viewers', async () => {
    const tokens = [undefined, undefined, undefined, 'Bearer officer-XM']
    const sockets = await Promise.all(
      tokens.map((authorization) => enter(hub.gateway.url, authorization ? { authorization } : {})),
    )
    const text = 'query @live { viewer units { name } }'
    for (const socket of sockets) subscribeLive(socket, text)
    const first = await Promise.all(sockets.map(nextPayload))
    expect(first.map((each) => (each as { data: { viewer: unknown } }).data.viewer)).toEqual([
      null,
      null,
      null,
      'officer-XM',
    ])
    const { count } = hub.calls
    hub.renameUnit('廈門4')
    hub.dependencies = { tags: ['Unit'], seq: 1 }
    hub.invalidations.announce('reporting', 1, ['Unit'])
    await Promise.all(sockets.map(nextPayload))
    expect(hub.calls.count - count).toBe(2)
  })

  it('is executed again when its result expires', async () => {
    const start = Date.now()
    hub.dependencies = { tags: ['Unit'], validUntil: new Date(start + 150).toISOString() }
    const socket = await enter(hub.gateway.url)
    subscribeLive(socket)
    await socket.next()
    hub.dependencies = { tags: ['Unit'] }
    hub.renameUnit('廈門5')
    expect(await nextPayload(socket)).toMatchObject({
      data: { units: [{}, { name: '廈門5' }, {}] },
    })
    expect(Date.now() - start).toBeGreaterThan(150)
  })

  it('is executed again after a change during its execution', async () => {
    const socket = await enter(hub.gateway.url)
    const { started, release } = hub.block()
    subscribeLive(socket)
    await started
    hub.renameUnit('廈門6')
    hub.invalidations.announce('reporting', 1, ['Unit'])
    release()
    expect(await nextPayload(socket)).toMatchObject({
      data: { units: [{}, { name: '廈門市' }, {}] },
    })
    hub.dependencies = { tags: ['Unit'], seq: 1 }
    expect(await nextPayload(socket)).toMatchObject({
      data: { units: [{}, { name: '廈門6' }, {}] },
    })
  })

  it('ends when the client completes it, and is not executed again', async () => {
    const socket = await enter(hub.gateway.url)
    subscribeLive(socket)
    await socket.next()
    await hub.waitForSubscriptions(1)
    socket.send({ type: 'complete', id: 'live' })
    await hub.waitForSubscriptions(0)
    const { count } = hub.calls
    hub.invalidations.announce('reporting', 1, ['Unit'])
    subscribeLive(socket, 'query @live { viewer }', 'other')
    await socket.next()
    expect(hub.calls.count - count).toBe(1)
  })

  it('ends when the token of its client expires', async () => {
    const socket = await enter(hub.gateway.url, { authorization: 'Bearer brief-XM' })
    subscribeLive(socket)
    await socket.next()
    expect(await socket.closed).toEqual({ code: 4403, reason: 'token expired' })
    await hub.waitForSubscriptions(0)
  })

  it('reports validation errors', async () => {
    const socket = await enter(hub.gateway.url)
    subscribeLive(socket, 'query @live { nothing }')
    expect(await socket.next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    })
    subscribeLive(
      socket,
      'mutation @live { renameUnit(input: { id: "XM", name: "x" }) { by } }',
      'm',
    )
    expect(JSON.stringify(await socket.next())).toContain('may not be used on MUTATION')
  })

  it('is executed once over plain HTTP', async () => {
    expect(await hub.execute('query @live { units { name } }')).toMatchObject({
      data: { units: [{}, {}, {}] },
    })
  })

  it('is refused without a source of invalidations', async () => {
    await using plain = await startTestGateway()
    const socket = await enter(plain.gateway.url)
    subscribeLive(socket)
    expect(await socket.next()).toMatchObject({
      payload: [{ extensions: { code: 'LIVE_UNAVAILABLE' } }],
    })
  })
})
