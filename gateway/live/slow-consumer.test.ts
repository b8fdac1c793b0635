import { expect, it, vi } from 'vitest'
import { decodeCursor, encodeCursor } from '../../services/kit/store/index.ts'
import { startTestGateway } from '../testing/gateway.ts'
import { enter, type TestSocket } from './testing/socket.ts'

/** Milliseconds that a busy machine may take to carry events of half a megabyte. */
const patience = 30_000

const text =
  'subscription S($after: String) { changes(after: $after) { position filler(size: 500000) } }'

const subscribe = (socket: TestSocket, after: string) =>
  socket.send({ type: 'subscribe', id: 's', payload: { query: text, variables: { after } } })

const collect = (socket: TestSocket): number[] => {
  const seen: number[] = []
  socket.raw.on('message', (message) => {
    const { payload } = JSON.parse(String(message))
    seen.push(payload.data.changes.position)
  })
  return seen
}

it('closes a socket that does not read with 4290 and the cursor to resume after, and delays nobody', async () => {
  await using hub = await startTestGateway({ limits: { waitingEvents: 5 } })
  const [slow, quick] = [await enter(hub.gateway.url), await enter(hub.gateway.url)]
  const start = encodeCursor('test', 0)
  subscribe(slow, start)
  subscribe(quick, start)
  const before = collect(slow)
  const others = collect(quick)
  hub.feed.happen()
  await vi.waitFor(() => expect([before.length, others.length]).toEqual([1, 1]), {
    timeout: patience,
  })

  slow.raw.pause()
  for (let position = 2; position <= 60; position++) {
    hub.feed.happen()
    await vi.waitFor(() => expect(others).toHaveLength(position), {
      interval: 1,
      timeout: patience,
    })
  }
  slow.raw.resume()
  const { code, reason } = await slow.closed
  expect([code, reason]).toEqual([4290, expect.stringMatching(/^Too slow; resume after \S+$/)])

  const cursor = reason.split(' ').at(-1) ?? ''
  expect(decodeCursor(cursor)?.position).toBe(before.at(-1))
  const again = await enter(hub.gateway.url)
  const after = collect(again)
  subscribe(again, cursor)
  await vi.waitFor(() => expect(before.length + after.length).toBe(60), { timeout: patience })
  expect([...before, ...after]).toEqual(others)
})

it('closes of a group only who does not read, and takes back who lagged for a while', async () => {
  await using hub = await startTestGateway({ limits: { waitingEvents: 15 } })
  const enterAll = Array.from({ length: 4 }, () => enter(hub.gateway.url))
  const [dead, tired, ...quick] = await Promise.all(enterAll)
  if (!dead || !tired) throw new Error('four have entered')
  const all = [dead, tired, ...quick]
  const seen = all.map(collect)
  for (const socket of all) subscribe(socket, encodeCursor('test', 0))
  await hub.isFollowing(4)
  let position = 0
  /** Lets so many events happen, each when the quick ones have the one before. */
  const happen = async (count: number): Promise<void> => {
    for (const last = position + count; position < last;) {
      position = hub.feed.happen().position
      await vi.waitFor(
        () => expect(seen.slice(2).map((each) => each.length)).toEqual([position, position]),
        { interval: 1, timeout: patience },
      )
    }
  }
  await happen(1)

  dead.raw.pause()
  tired.raw.pause()
  // More than a network holds, and fewer than may wait.
  await happen(14)
  tired.raw.resume()
  await vi.waitFor(() => expect(seen[1]).toHaveLength(position), { timeout: patience })
  const executed = hub.subgraphs.calls.length
  await happen(45)
  await vi.waitFor(() => expect(seen[1]).toHaveLength(position), { timeout: patience })
  dead.raw.resume()
  expect(await dead.closed).toMatchObject({ code: 4290 })
  await happen(1)
  await vi.waitFor(() => expect(seen[1]).toHaveLength(position), { timeout: patience })

  expect(hub.subgraphs.calls.length - executed).toBe(46)
  const inOrder = Array.from({ length: position }, (_, index) => index + 1)
  expect(seen.slice(1)).toEqual([inOrder, inOrder, inOrder])
  expect(seen[0]).toEqual(inOrder.slice(0, seen[0]?.length))
  expect(all.map(({ raw }) => raw.readyState === raw.OPEN)).toEqual([false, true, true, true])
})
