import { expect, it, vi } from 'vitest'
import { decodeCursor, encodeCursor } from '../../services/kit/feed/cursor.ts'
import { startTestGateway } from '../test-gateway.ts'
import { enter, type TestSocket } from './test-socket.ts'

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
  await vi.waitFor(() => expect([before.length, others.length]).toEqual([1, 1]))

  slow.raw.pause()
  for (let position = 2; position <= 60; position++) {
    hub.feed.happen()
    await vi.waitFor(() => expect(others).toHaveLength(position), { interval: 1 })
  }
  slow.raw.resume()
  const { code, reason } = await slow.closed
  expect([code, reason]).toEqual([4290, expect.stringMatching(/^Too slow; resume after \S+$/)])

  const cursor = reason.split(' ').at(-1) ?? ''
  expect(decodeCursor(cursor)?.position).toBe(before.at(-1))
  const again = await enter(hub.gateway.url)
  const after = collect(again)
  subscribe(again, cursor)
  await vi.waitFor(() => expect(before.length + after.length).toBe(60))
  expect([...before, ...after]).toEqual(others)
})
