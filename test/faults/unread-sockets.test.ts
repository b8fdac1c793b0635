import { expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { encodeCursor } from '../../services/kit/store/index.ts'
import { latestPosition } from './query-hub.ts'
import { expectExactlyOnce, startFeedFollower } from './feed-follower.ts'
import { startEmbeddedHub, timeoutMs, waitMs } from './running-hub.ts'
import { startWriteLoad } from './write-load.ts'

/** Subscribes to the whole feed, 5 kB for each change, and reads only the first one from the socket. */
const openUnreadSocket = async (url: string, token: string, after: string): Promise<WebSocket> => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  const fields = Array.from({ length: 45 }, (_, n) => `d${n}: digest c${n}: chain`).join(' ')
  await new Promise((resolve) => socket.once('open', resolve))
  const send = (message: object) => socket.send(JSON.stringify(message))
  send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } })
  await new Promise((resolve) => socket.once('message', resolve))
  const query = `subscription { changes(after: "${after}") { ${fields} } }`
  send({ type: 'subscribe', id: 's', payload: { query } })
  await new Promise<void>((resolve, reject) =>
    socket.once('message', (data) => {
      const message = String(data)
      if (message.includes('"next"')) resolve()
      else reject(new Error(message))
    }),
  )
  socket.pause()
  return socket
}

it(
  'The hub delays no other client and needs little memory while many sockets are never read.',
  async () => {
    const hub = await startEmbeddedHub()
    const token = await hub.token()
    const { hubId } = await latestPosition(hub)
    const start = encodeCursor(hubId, 0)
    const before = await hub.gateway.residentKb()
    const unreadSockets = await Promise.all(
      Array.from({ length: 20 }, () => openUnreadSocket(hub.gateway.url, token, start)),
    )
    const follower = startFeedFollower(hub)
    await follower.untilStarted()
    const load = await startWriteLoad(hub, 4)
    await vi.waitFor(
      async () => {
        const metrics = await (await fetch(`${hub.gateway.url}/metrics`)).text()
        // As too slow, or because they answer no ping; only the follower's socket stays open.
        const [, open] = /^hub_sockets (\d+)$/m.exec(metrics) ?? []
        expect(Number(open)).toBe(1)
      },
      { timeout: waitMs, interval: 200 },
    )
    await load.stop()
    await expectExactlyOnce(follower, load.acknowledged)
    // Buffering all their events would need more than 300 MB.
    expect((await hub.gateway.residentKb()) - before).toBeLessThan(250_000)
    for (const socket of unreadSockets) socket.terminate()
  },
  timeoutMs,
)
