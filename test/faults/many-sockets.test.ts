import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { eventually } from '../support/eventually.ts'
import { expectExactlyOnce, startFeedFollower } from './feed-follower.ts'
import { type RunningHub, startEmbeddedHub, timeoutMs, waitMs } from './running-hub.ts'
import { forwardMessage } from './write-load.ts'

/** As many as the limit of open files allows this process and the hub, at most 2,000 if nothing else is asked for. */
const socketCount = async (): Promise<number> => {
  const limits = await readFile('/proc/self/limits', 'utf8').catch(() => '')
  const [, files] = /^Max open files\s+(\d+)/m.exec(limits) ?? []
  return Math.min(Number(process.env['SOCKETS'] ?? 2_000), Math.floor(Number(files ?? 1_024) / 2))
}

const subscription = { query: 'subscription { changes { kind } }' }

const openSocket = async (url: string): Promise<WebSocket> => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  socket.on('error', () => undefined)
  const send = (message: object) => socket.send(JSON.stringify(message))
  await new Promise((resolve, reject) => socket.once('open', resolve).once('close', reject))
  send({ type: 'connection_init' })
  await new Promise((resolve) => socket.once('message', resolve))
  send({ type: 'subscribe', id: 's', payload: subscription })
  return socket
}

/** Opens sockets with a subscription, some at a time. */
const openSockets = async (url: string, count: number): Promise<readonly WebSocket[]> => {
  const sockets: WebSocket[] = []
  while (sockets.length < count) {
    const batch = Math.min(100, count - sockets.length)
    sockets.push(...(await Promise.all(Array.from({ length: batch }, () => openSocket(url)))))
  }
  return sockets
}

/** The open sockets and subscriptions that the gateway counts. */
const openCounts = async ({ gateway }: RunningHub): Promise<readonly [number, number]> => {
  const metrics = await (await fetch(`${gateway.url}/metrics`)).text()
  const valueOf = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(metrics)?.[1])
  return [valueOf('hub_sockets'), valueOf('hub_subscriptions')]
}

it(
  'The hub survives when very many sockets end at once, and has their memory back.',
  async () => {
    const hub = await startEmbeddedHub()
    const count = await socketCount()
    const follower = startFeedFollower(hub)
    await follower.untilStarted()
    const token = await hub.token()
    const acknowledged: string[] = []
    const residentKb: number[] = []
    const untilOpen = (sockets: number) =>
      eventually(
        () => openCounts(hub),
        (counts) => counts.every((each) => each === sockets + 1),
        waitMs,
      )
    for (let round = 0; round < 3; round += 1) {
      const sockets = await openSockets(hub.gateway.url, count)
      await untilOpen(count)
      // Its event is on the way to all of them when they end.
      acknowledged.push(await forwardMessage(hub.gateway.url, token, `round-${round}`))
      for (const socket of sockets) socket.terminate()
      await untilOpen(0)
      residentKb.push(await hub.gateway.residentKb())
    }
    const [first = 0, , third = 0] = residentKb
    // The memory of the first round serves the others. A leak of two rounds would need some 200 MB.
    expect(third - first).toBeLessThan(count * 75)
    await expectExactlyOnce(follower, acknowledged)
  },
  timeoutMs,
)
