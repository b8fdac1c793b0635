import { expect, it, vi } from 'vitest'
import { expectExactlyOnce, startFeedFollower } from './feed-follower.ts'
import { startEmbeddedHub, timeoutMs, waitMs } from './running-hub.ts'
import { startTcpProxy } from './tcp-proxy.ts'
import { startWriteLoad } from './write-load.ts'

it(
  'A client whose socket is closed again and again receives every change exactly once and in order.',
  async () => {
    const hub = await startEmbeddedHub()
    const proxy = await startTcpProxy(hub.gateway.port)
    let events = 0
    const follower = startFeedFollower(hub, {
      url: `${proxy.url}/graphql`,
      onChange: () => {
        events += 1
        if (events % 25 === 0) proxy.closeConnections()
      },
    })
    await follower.untilStarted()
    const load = await startWriteLoad(hub, 4)
    await vi.waitFor(() => expect(load.acknowledged.length).toBeGreaterThan(300), {
      timeout: waitMs,
    })
    await load.stop()
    await expectExactlyOnce(follower, load.acknowledged)
    expect(proxy.connections()).toBeGreaterThan(8)
  },
  timeoutMs,
)

it(
  'A client notices a connection that died silently, and loses no change.',
  async () => {
    const hub = await startEmbeddedHub()
    const proxy = await startTcpProxy(hub.gateway.port)
    const follower = startFeedFollower(hub, { url: `${proxy.url}/graphql`, keepAliveMs: 300 })
    await follower.untilStarted()
    proxy.startDropping()
    const load = await startWriteLoad(hub, 2)
    await vi.waitFor(() => expect(load.acknowledged.length).toBeGreaterThan(20), {
      timeout: waitMs,
    })
    await load.stop()
    await vi.waitFor(() => expect(follower.states.at(-1)?.name).not.toBe('live'), {
      timeout: waitMs,
    })
    expect(follower.received).toEqual([])
    proxy.stopDropping()
    await expectExactlyOnce(follower, load.acknowledged)
  },
  timeoutMs,
)
