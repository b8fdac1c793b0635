import { expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { encodeCursor } from '../../services/kit/store/index.ts'
import { latestPosition } from './query-hub.ts'
import { expectExactlyOnce, startFeedFollower } from './feed-follower.ts'
import { startEmbeddedHub, timeoutMs, waitMs } from './running-hub.ts'
import { startWriteLoad } from './write-load.ts'

/** Subscribes to the whole feed, about 50 MB, and never reads from the socket. */
const openUnreadSocket = async (url: string, token: string, after: string): Promise<WebSocket> => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  const fields = Array.from({ length: 20 }, (_, n) => `a${n}: fields { name value }`).join(' ')
  await new Promise((resolve) => socket.once('open', resolve))
  const send = (message: object) => socket.send(JSON.stringify(message))
  send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } })
  await new Promise((resolve) => socket.once('message', resolve))
  const query = `subscription { changes(after: "${after}") { ${fields} } }`
  send({ type: 'subscribe', id: 's', payload: { query } })
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
        // On a busy machine the follower may also be disconnected as slow; it resumes.
        const [, slow] = /^hub_slow_sockets_total (\d+)$/m.exec(metrics) ?? []
        expect(Number(slow)).toBeGreaterThanOrEqual(20)
      },
      { timeout: waitMs, interval: 200 },
    )
    await load.stop()
    await expectExactlyOnce(follower, load.acknowledged)
    // Buffering all their events would need a gigabyte.
    expect((await hub.gateway.residentKb()) - before).toBeLessThan(250_000)
    for (const socket of unreadSockets) socket.terminate()
  },
  timeoutMs,
)
