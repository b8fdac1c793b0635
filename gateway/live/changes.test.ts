import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTestGateway, type TestGateway } from '../testing/gateway.ts'
import { at, positions, subscribe } from './testing/subscriber.ts'
import { enter, type TestSocket } from './testing/socket.ts'

let hub: TestGateway
beforeEach(async () => {
  hub = await startTestGateway()
})
afterEach(() => hub.gateway.close())

describe('a subscription', () => {
  it('starts at the newest event without a cursor', async () => {
    hub.feed.append()
    const socket = await enter(hub.gateway.url)
    subscribe(socket)
    await hub.waitForSubscriptions(1)
    hub.feed.append()
    expect(await positions(socket, 1)).toEqual([2])
  })

  it('replays from a cursor and follows without a gap or a duplicate, while events arrive', async () => {
    for (let count = 0; count < 1_200; count++) hub.feed.append()
    const socket = await enter(hub.gateway.url)
    subscribe(socket, { after: at(0) })
    const first = await positions(socket, 600)
    for (let count = 0; count < 300; count++) hub.feed.append()
    const rest = await positions(socket, 900)
    expect([...first, ...rest]).toEqual(Array.from({ length: 1_500 }, (_, index) => index + 1))
  })

  it.each([
    ['CURSOR_INVALID', 'nonsense'],
    ['CURSOR_FOREIGN', at(1, 'another-hub')],
    ['CURSOR_IN_FUTURE', at(99)],
  ])('is refused with %s and the way to continue', async (code, after) => {
    hub.feed.append()
    const socket = await enter(hub.gateway.url)
    subscribe(socket, { after })
    expect(await socket.next()).toMatchObject({
      type: 'error',
      payload: [{ message: expect.stringContaining('without "after"'), extensions: { code } }],
    })
  })

  it('ends with an error when the events after its cursor are no longer stored', async () => {
    for (let count = 0; count < 3; count++) hub.feed.append()
    hub.feed.read = async (after) => hub.feed.entries.slice(Math.max(after, 2))
    const socket = await enter(hub.gateway.url)
    subscribe(socket, { after: at(0) })
    expect(await socket.next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'CURSOR_EXPIRED' } }],
    })
  })
})

describe('an event', () => {
  it('is selected with aliases, fragments and variables', async () => {
    hub.feed.append()
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

  it('waits for its owning service and is not lost', async () => {
    const socket = await enter(hub.gateway.url)
    subscribe(socket, { after: at(0) })
    hub.subgraphs.down.add('reporting')
    hub.feed.append()
    hub.feed.append()
    await vi.waitFor(() => expect(hub.subgraphs.calls.length).toBeGreaterThan(1), {
      timeout: 20_000,
    })
    hub.subgraphs.down.clear()
    expect(await positions(socket, 2)).toEqual([1, 2])
  })

  it('falls back to its feed entry when its owning service cannot return it, and later events follow', async () => {
    await using other = await startTestGateway({ limits: { eventAttempts: 2 } })
    for (let count = 0; count < 3; count++) other.feed.append()
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
    expect(other.logged.join()).toContain('subscribers receive its feed entry')
  })

  it('ends the subscription with an error when it is unavailable and the feed was set back', async () => {
    await using other = await startTestGateway({ limits: { eventAttempts: 2 } })
    const socket = await enter(other.gateway.url)
    subscribe(
      socket,
      { after: at(0) },
      'subscription S($after: String) { changes(after: $after) { kind } }',
    )
    other.feed.append()
    await socket.next()
    const { read } = other.feed
    other.feed.read = async (after, limit) =>
      (await read(after, limit)).map((entry) =>
        // Only after the event was requested.
        other.subgraphs.calls.length > 1 ? { ...entry, chain: 'another' } : entry,
      )
    other.feed.append()
    expect(await socket.next()).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'CURSOR_IN_FUTURE' } }],
    })
  })

  it('contains nulls and errors for another service that is down, and later events follow', async () => {
    hub.subgraphs.down.add('platforms')
    hub.feed.append()
    const socket = await enter(hub.gateway.url)
    const text =
      'subscription S($after: String) { changes(after: $after) { position unit { light } } }'
    subscribe(socket, { after: at(0) }, text)
    expect((await socket.next()).payload).toMatchObject({
      data: { changes: { position: 1, unit: { light: null } } },
      errors: [{ path: ['changes', 'unit', 'light'], extensions: { service: 'platforms' } }],
    })
    hub.subgraphs.down.clear()
    hub.feed.append()
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
