import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTestGateway, type TestGateway } from '../test-gateway.ts'
import { at, positions, subscribe } from './test-subscriber.ts'
import { enter } from './test-socket.ts'

let hub: TestGateway
beforeEach(async () => {
  hub = await startTestGateway()
})
afterEach(() => hub.gateway.close())

describe('where a subscription starts', () => {
  it('starts now without a cursor', async () => {
    hub.feed.happen()
    const socket = await enter(hub.gateway.url)
    subscribe(socket)
    await hub.isFollowing(1)
    hub.feed.happen()
    expect(await positions(socket, 1)).toEqual([2])
  })

  it('replays from a cursor and follows, without gap or duplicate, while events keep coming', async () => {
    for (let count = 0; count < 1_200; count++) hub.feed.happen()
    const socket = await enter(hub.gateway.url)
    subscribe(socket, { after: at(0) })
    const first = await positions(socket, 600)
    for (let count = 0; count < 300; count++) hub.feed.happen()
    const rest = await positions(socket, 900)
    expect([...first, ...rest]).toEqual(Array.from({ length: 1_500 }, (_, index) => index + 1))
  })

  it.each([
    ['CURSOR_INVALID', 'nonsense'],
    ['CURSOR_FOREIGN', at(1, 'another-hub')],
    ['CURSOR_IN_FUTURE', at(99)],
  ])('refuses a cursor with %s and says how to go on', async (code, after) => {
    hub.feed.happen()
    const socket = await enter(hub.gateway.url)
    subscribe(socket, { after })
    expect(await socket.next()).toMatchObject({
      type: 'error',
      payload: [{ message: expect.stringContaining('without "after"'), extensions: { code } }],
    })
  })

  it('ends with an error when events after the cursor are no longer kept', async () => {
    for (let count = 0; count < 3; count++) hub.feed.happen()
    hub.feed.read = async (after) => hub.feed.entries.slice(Math.max(after, 2))
    const socket = await enter(hub.gateway.url)
    subscribe(socket, { after: at(0) })
    expect(await socket.next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'CURSOR_EXPIRED' } }],
    })
  })
})

describe('what an event carries', () => {
  it('keeps alias, fragments and variables of the selection', async () => {
    hub.feed.happen()
    const socket = await enter(hub.gateway.url)
    const text = `
      subscription S($after: String, $script: Script, $no: Boolean!) { ...Root }
      fragment Root on Subscription { c: changes(after: $after) { cursor ...Deep } }
      fragment Deep on Change { unit { name(script: $script) light disclosed @skip(if: $no) } }`
    subscribe(socket, { after: at(0), script: 'EN', no: true }, text)
    expect((await socket.next()).payload).toEqual({
      data: { c: { cursor: at(1), unit: { name: '廈門市', light: 'GREEN' } } },
      extensions: { cursor: at(1) },
    })
  })

  it('waits with an event whose own service is missing, and loses none by it', async () => {
    const socket = await enter(hub.gateway.url)
    subscribe(socket, { after: at(0) })
    hub.subgraphs.down.add('reporting')
    hub.feed.happen()
    hub.feed.happen()
    await vi.waitFor(() => expect(hub.subgraphs.calls.length).toBeGreaterThan(1))
    hub.subgraphs.down.clear()
    expect(await positions(socket, 2)).toEqual([1, 2])
  })

  it('keeps nulls and errors of a service that is missing, and goes on', async () => {
    hub.subgraphs.down.add('platforms')
    hub.feed.happen()
    const socket = await enter(hub.gateway.url)
    const text =
      'subscription S($after: String) { changes(after: $after) { position unit { light } } }'
    subscribe(socket, { after: at(0) }, text)
    expect((await socket.next()).payload).toMatchObject({
      data: { changes: { position: 1, unit: { light: null } } },
      errors: [{ path: ['changes', 'unit', 'light'], extensions: { service: 'platforms' } }],
    })
    hub.subgraphs.down.clear()
    hub.feed.happen()
    expect(await positions(socket, 1)).toEqual([2])
  })
})
