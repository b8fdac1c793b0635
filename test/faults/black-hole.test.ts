import { expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { encodeCursor } from '../../services/kit/store/index.ts'
import { latestPosition } from './query-hub.ts'
import { expectExactlyOnce, startFeedFollower } from './feed-follower.ts'
import { startEmbeddedHub, timeoutMs } from './running-hub.ts'
import { startWriteLoad } from './write-load.ts'

/** Asks for the whole feed with each event twenty times over, some 50 MB, and reads nothing of it. */
const openUnreadSocket = async (url: string, token: string, after: string): Promise<WebSocket> => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  const parts = Array.from({ length: 20 }, (_, n) => `a${n}: fields { name value }`).join(' ')
  await new Promise((resolve) => socket.once('open', resolve))
  const send = (message: object) => socket.send(JSON.stringify(message))
  send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } })
  await new Promise((resolve) => socket.once('message', resolve))
  const query = `subscription { changes(after: "${after}") { ${parts} } }`
  send({ type: 'subscribe', id: 's', payload: { query } })
  socket.pause()
  return socket
}

it(
  'delays nobody and stays small while sockets are open that nobody reads',
  async () => {
    const hub = await startEmbeddedHub()
    const token = await hub.token()
    const { hubId } = await latestPosition(hub)
    const start = encodeCursor(hubId, 0)
    const before = await hub.gateway.residentKb()
    const holes = await Promise.all(
      Array.from({ length: 20 }, () => openUnreadSocket(hub.gateway.url, token, start)),
    )
    const follower = startFeedFollower(hub)
    await follower.untilStarted()
    const writers = await startWriteLoad(hub, 4)
    await vi.waitFor(
      async () => {
        const metrics = await (await fetch(`${hub.gateway.url}/metrics`)).text()
        // On a busy machine the follower may be one more; it resumes where it is told to.
        const [, slow] = /^hub_slow_sockets_total (\d+)$/m.exec(metrics) ?? []
        expect(Number(slow)).toBeGreaterThanOrEqual(20)
      },
      { timeout: timeoutMs, interval: 200 },
    )
    await writers.stop()
    await follower.untilReceived(writers.acknowledged)
    expectExactlyOnce(follower, writers.acknowledged)
    // What they asked for would be a gigabyte, were it kept.
    expect((await hub.gateway.residentKb()) - before).toBeLessThan(250_000)
    for (const hole of holes) hole.terminate()
  },
  timeoutMs,
)
