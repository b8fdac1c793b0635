import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FreshGateway, startFreshGateway } from '../freshness/testing/fresh.ts'
import { startTestGateway } from '../testing/gateway.ts'
import { enter, type TestSocket } from './testing/socket.ts'

let hub: FreshGateway
let name: number
beforeEach(async () => {
  name = 0
  hub = await startFreshGateway({ limits: { liveMs: 20 } })
})
afterEach(() => hub.gateway.close())

const query = 'query @live { language units { name } }'

/** Opens a live query whose answer is the language that was asked for and the units. */
const watch = (socket: TestSocket, text: string = query, id = 'live'): void =>
  socket.send({ type: 'subscribe', id, payload: { query: text } })

const answers = async (socket: TestSocket) => (await socket.next()).payload

describe('a live query', () => {
  it('is answered at once and again after a change, and only with other bytes', async () => {
    const socket = await enter(hub.gateway.url)
    watch(socket)
    expect(await answers(socket)).toMatchObject({ data: { units: [{ name: '福建省' }, {}, {}] } })
    const { count } = hub.asked
    // The first change alters no byte, and the second one does: what comes is the second.
    hub.invalidations.say('reporting', 1, ['Unit'])
    hub.readFrom = { tags: ['Unit'], seq: 1 }
    await hub.settled(count)
    hub.rename(`廈門${(name += 1)}`)
    hub.invalidations.say('reporting', 2, ['Unit'])
    hub.readFrom = { tags: ['Unit'], seq: 2 }
    expect(await answers(socket)).toMatchObject({ data: { units: [{}, { name: '廈門1' }, {}] } })
  })

  it('is left alone by a change of something else', async () => {
    const socket = await enter(hub.gateway.url)
    watch(socket)
    await socket.next()
    const { count } = hub.asked
    hub.invalidations.say('reporting', 1, ['Task'])
    hub.rename('廈門2')
    hub.readFrom = { tags: ['Unit'], seq: 2 }
    hub.invalidations.say('reporting', 2, ['Unit'])
    await socket.next()
    expect(hub.asked.count - count).toBe(1)
  })

  it('gathers many changes into one execution', async () => {
    const socket = await enter(hub.gateway.url)
    watch(socket)
    await socket.next()
    const { count } = hub.asked
    hub.rename('廈門3')
    hub.readFrom = { tags: ['Unit'], seq: 50 }
    for (let seq = 1; seq <= 50; seq += 1) hub.invalidations.say('reporting', seq, ['Unit'])
    await socket.next()
    expect(hub.asked.count - count).toBe(1)
  })

  it('is executed once for all who ask the same, and apart for other viewers', async () => {
    const tokens = [undefined, undefined, undefined, 'Bearer officer-XM']
    const sockets = await Promise.all(
      tokens.map((authorization) => enter(hub.gateway.url, authorization ? { authorization } : {})),
    )
    const text = 'query @live { viewer units { name } }'
    for (const socket of sockets) watch(socket, text)
    const first = await Promise.all(sockets.map(answers))
    expect(first.map((each) => (each as { data: { viewer: unknown } }).data.viewer)).toEqual([
      null,
      null,
      null,
      'officer-XM',
    ])
    const { count } = hub.asked
    hub.rename('廈門4')
    hub.readFrom = { tags: ['Unit'], seq: 1 }
    hub.invalidations.say('reporting', 1, ['Unit'])
    await Promise.all(sockets.map(answers))
    expect(hub.asked.count - count).toBe(2)
  })

  it('is answered again when its time is up', async () => {
    const start = Date.now()
    hub.readFrom = { tags: ['Unit'], validUntil: new Date(start + 150).toISOString() }
    const socket = await enter(hub.gateway.url)
    watch(socket)
    await socket.next()
    hub.readFrom = { tags: ['Unit'] }
    hub.rename('廈門5')
    expect(await answers(socket)).toMatchObject({ data: { units: [{}, { name: '廈門5' }, {}] } })
    expect(Date.now() - start).toBeGreaterThan(150)
  })

  it('is executed again when a change came while it was being executed', async () => {
    const socket = await enter(hub.gateway.url)
    const { began, release } = hub.hold()
    watch(socket)
    await began
    hub.rename('廈門6')
    hub.invalidations.say('reporting', 1, ['Unit'])
    release()
    expect(await answers(socket)).toMatchObject({ data: { units: [{}, { name: '廈門市' }, {}] } })
    hub.readFrom = { tags: ['Unit'], seq: 1 }
    expect(await answers(socket)).toMatchObject({ data: { units: [{}, { name: '廈門6' }, {}] } })
  })

  it('ends when the client completes it, and costs nothing more', async () => {
    const socket = await enter(hub.gateway.url)
    watch(socket)
    await socket.next()
    await hub.isFollowing(1)
    socket.send({ type: 'complete', id: 'live' })
    await hub.isFollowing(0)
    const { count } = hub.asked
    hub.invalidations.say('reporting', 1, ['Unit'])
    watch(socket, 'query @live { viewer }', 'other')
    await socket.next()
    expect(hub.asked.count - count).toBe(1)
  })

  it('ends with the token of who asked', async () => {
    const socket = await enter(hub.gateway.url, { authorization: 'Bearer brief-XM' })
    watch(socket)
    await socket.next()
    expect(await socket.closed).toEqual({ code: 4403, reason: 'token expired' })
    await hub.isFollowing(0)
  })

  it('says what is wrong with it', async () => {
    const socket = await enter(hub.gateway.url)
    watch(socket, 'query @live { nothing }')
    expect(await socket.next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    })
    watch(socket, 'mutation @live { renameUnit(input: { id: "XM", name: "x" }) { by } }', 'm')
    expect(JSON.stringify(await socket.next())).toContain('may not be used on MUTATION')
  })

  it('is answered once over plain HTTP', async () => {
    expect(await hub.ask('query @live { units { name } }')).toMatchObject({
      data: { units: [{}, {}, {}] },
    })
  })

  it('is refused where nobody says what changes', async () => {
    await using plain = await startTestGateway()
    const socket = await enter(plain.gateway.url)
    watch(socket)
    expect(await socket.next()).toMatchObject({
      payload: [{ extensions: { code: 'LIVE_UNAVAILABLE' } }],
    })
  })
})
