import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTestGateway, type TestGateway } from '../testing/gateway.ts'
import { at, positions, subscribe } from './testing/subscriber.ts'
import { enter, type TestSocket } from './testing/socket.ts'

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
      subscription S($after: String, $locale: Locale, $no: Boolean!) { ...Root }
      fragment Root on Subscription { c: changes(after: $after) { cursor ...Deep } }
      fragment Deep on Change { unit { name(locale: $locale) light disclosed @skip(if: $no) } }`
    subscribe(socket, { after: at(0), locale: 'EN', no: true }, text)
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

  it('tells what the feed says of an event that its own service cannot tell, and goes on', async () => {
    await using other = await startTestGateway({ limits: { tellTries: 2 } })
    for (let count = 0; count < 3; count++) other.feed.happen()
    const socket = await enter(other.gateway.url)
    const text = `subscription S($after: String, $no: Boolean!) { c: changes(after: $after) {
      position ...Link unit { name } filler(size: 3) @skip(if: $no) } }
      fragment Link on Change { kind link: chain }`
    subscribe(socket, { after: at(0), no: true }, text)
    expect(await positionsOf(socket, 1)).toMatchObject([{ position: 1, unit: { name: '廈門市' } }])
    expect((await socket.next()).payload).toEqual({
      data: { c: { position: 2, kind: 'submission.accepted', link: 'chain 2', unit: null } },
      errors: [
        {
          message: expect.stringContaining(`change(cursor: "${at(2)}")`),
          path: ['c'],
          extensions: { code: 'EVENT_UNAVAILABLE' },
        },
      ],
      extensions: { cursor: at(2) },
    })
    expect(await positionsOf(socket, 1)).toMatchObject([{ position: 3, link: 'chain 3' }])
    expect(other.logged.join()).toContain('its followers get what the feed says')
  })

  it('ends with an error when the feed was set back behind an event that cannot be told', async () => {
    await using other = await startTestGateway({ limits: { tellTries: 2 } })
    const socket = await enter(other.gateway.url)
    subscribe(
      socket,
      { after: at(0) },
      'subscription S($after: String) { changes(after: $after) { kind } }',
    )
    other.feed.happen()
    await socket.next()
    const { read } = other.feed
    other.feed.read = async (after, limit) =>
      (await read(after, limit)).map((entry) =>
        // From when on the event was asked for.
        other.subgraphs.calls.length > 1 ? { ...entry, chain: 'another' } : entry,
      )
    other.feed.happen()
    expect(await socket.next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'CURSOR_IN_FUTURE' } }],
    })
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

const positionsOf = async (socket: TestSocket, count: number): Promise<unknown[]> => {
  const seen: unknown[] = []
  while (seen.length < count) {
    const { payload } = await socket.next()
    seen.push((payload as { data: { c: unknown } }).data.c)
  }
  return seen
}
