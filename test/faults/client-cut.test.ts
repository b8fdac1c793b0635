import { expect, it, vi } from 'vitest'
import { expectExactlyOnce, startFeedFollower } from './feed-follower.ts'
import { startEmbeddedHub, timeoutMs } from './running-hub.ts'
import { startTcpProxy } from './tcp-proxy.ts'
import { startWriteLoad } from './write-load.ts'

it(
  'delivers every change exactly once and in order to a client whose socket is cut again and again',
  async () => {
    const hub = await startEmbeddedHub()
    const wire = await startTcpProxy(hub.gateway.port)
    let events = 0
    const follower = startFeedFollower(hub, {
      url: `${wire.url}/graphql`,
      onChange: () => {
        events += 1
        if (events % 25 === 0) wire.closeConnections()
      },
    })
    await follower.untilStarted()
    const writers = await startWriteLoad(hub, 4)
    await vi.waitFor(() => expect(writers.acknowledged.length).toBeGreaterThan(300), {
      timeout: timeoutMs,
    })
    await writers.stop()
    await follower.untilReceived(writers.acknowledged)
    expectExactlyOnce(follower, writers.acknowledged)
    expect(wire.connections()).toBeGreaterThan(8)
  },
  timeoutMs,
)

it(
  'notices a connection that is dead without a word, and loses nothing by it',
  async () => {
    const hub = await startEmbeddedHub()
    const wire = await startTcpProxy(hub.gateway.port)
    const follower = startFeedFollower(hub, { url: `${wire.url}/graphql`, keepAliveMs: 300 })
    await follower.untilStarted()
    wire.startDropping()
    const writers = await startWriteLoad(hub, 2)
    await vi.waitFor(() => expect(writers.acknowledged.length).toBeGreaterThan(20), {
      timeout: timeoutMs,
    })
    await writers.stop()
    await vi.waitFor(() => expect(follower.states.at(-1)?.name).not.toBe('live'), {
      timeout: timeoutMs,
    })
    expect(follower.received).toEqual([])
    wire.stopDropping()
    await follower.untilReceived(writers.acknowledged)
    expectExactlyOnce(follower, writers.acknowledged)
  },
  timeoutMs,
)
