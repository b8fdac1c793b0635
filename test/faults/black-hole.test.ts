import { expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { encodeCursor } from '../../services/kit/store/index.ts'
import { newest } from './query-hub.ts'
import { expectExactlyOnce, startFollower } from './feed-follower.ts'
import { embeddedHub, patience } from './running-hub.ts'
import { startWriters } from './write-load.ts'

/** Asks for the whole feed with each event twenty times over, some 50 MB, and reads nothing of it. */
const blackHole = async (url: string, token: string, after: string): Promise<WebSocket> => {
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
    const hub = await embeddedHub()
    const token = await hub.token()
    const { hubId } = await newest(hub)
    const start = encodeCursor(hubId, 0)
    const before = await hub.door.residentKb()
    const holes = await Promise.all(
      Array.from({ length: 20 }, () => blackHole(hub.door.url, token, start)),
    )
    const follower = startFollower(hub)
    await follower.hasBegun()
    const writers = await startWriters(hub, 4)
    await vi.waitFor(
      async () => {
        const metrics = await (await fetch(`${hub.door.url}/metrics`)).text()
        // On a busy machine the follower may be one more; it resumes where it is told to.
        const [, slow] = /^hub_slow_sockets_total (\d+)$/m.exec(metrics) ?? []
        expect(Number(slow)).toBeGreaterThanOrEqual(20)
      },
      { timeout: patience, interval: 200 },
    )
    await writers.stop()
    await follower.hasSeen(writers.acknowledged)
    expectExactlyOnce(follower, writers.acknowledged)
    // What they asked for would be a gigabyte, were it kept.
    expect((await hub.door.residentKb()) - before).toBeLessThan(250_000)
    for (const hole of holes) hole.terminate()
  },
  patience,
)
