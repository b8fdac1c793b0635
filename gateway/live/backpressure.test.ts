import { expect, it, vi } from 'vitest'
import { decodeCursor, encodeCursor } from '../../services/kit/store/index.ts'
import { startTestGateway } from '../testing/gateway.ts'
import { enter, type TestSocket } from './testing/socket.ts'

/** Milliseconds that a busy machine may need to send events of half a megabyte. */
const timeoutMs = 30_000

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

it('the gateway closes a socket that does not read with 4290 and a cursor, and delays no other socket', async () => {
  await using hub = await startTestGateway({ limits: { waitingEvents: 5 } })
  const [slow, quick] = [await enter(hub.gateway.url), await enter(hub.gateway.url)]
  const start = encodeCursor('test', 0)
  subscribe(slow, start)
  subscribe(quick, start)
  const before = collect(slow)
  const others = collect(quick)
  hub.feed.append()
  await vi.waitFor(() => expect([before.length, others.length]).toEqual([1, 1]), {
    timeout: timeoutMs,
  })

  slow.raw.pause()
  for (let position = 2; position <= 60; position++) {
    hub.feed.append()
    await vi.waitFor(() => expect(others).toHaveLength(position), {
      interval: 1,
      timeout: timeoutMs,
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
  await vi.waitFor(() => expect(before.length + after.length).toBe(60), { timeout: timeoutMs })
  expect([...before, ...after]).toEqual(others)
})

it('a group loses only members that do not read, and members that catch up rejoin it', async () => {
  await using hub = await startTestGateway({ limits: { waitingEvents: 15 } })
  const enterAll = Array.from({ length: 4 }, () => enter(hub.gateway.url))
  const [stalled, slow, ...quick] = await Promise.all(enterAll)
  if (!stalled || !slow) throw new Error('Four sockets are connected.')
  const all = [stalled, slow, ...quick]
  const seen = all.map(collect)
  for (const socket of all) subscribe(socket, encodeCursor('test', 0))
  await hub.waitForSubscriptions(4)
  let position = 0
  /** Appends events one by one, each after the quick sockets have received the previous one. */
  const append = async (count: number): Promise<void> => {
    for (const last = position + count; position < last;) {
      position = hub.feed.append().position
      await vi.waitFor(
        () => expect(seen.slice(2).map((each) => each.length)).toEqual([position, position]),
        { interval: 1, timeout: timeoutMs },
      )
    }
  }
  await append(1)

  stalled.raw.pause()
  slow.raw.pause()
  // More than the network buffers, and fewer than the limit.
  await append(14)
  slow.raw.resume()
  await vi.waitFor(() => expect(seen[1]).toHaveLength(position), { timeout: timeoutMs })
  const executed = hub.subgraphs.calls.length
  await append(45)
  await vi.waitFor(() => expect(seen[1]).toHaveLength(position), { timeout: timeoutMs })
  stalled.raw.resume()
  expect(await stalled.closed).toMatchObject({ code: 4290 })
  await append(1)
  await vi.waitFor(() => expect(seen[1]).toHaveLength(position), { timeout: timeoutMs })

  expect(hub.subgraphs.calls.length - executed).toBe(46)
  const inOrder = Array.from({ length: position }, (_, index) => index + 1)
  expect(seen.slice(1)).toEqual([inOrder, inOrder, inOrder])
  expect(seen[0]).toEqual(inOrder.slice(0, seen[0]?.length))
  expect(all.map(({ raw }) => raw.readyState === raw.OPEN)).toEqual([false, true, true, true])
})
