import { expect, it, vi } from 'vitest'
import { expectExactlyOnce, startFollower } from './feed-follower.ts'
import { embeddedHub, patience } from './running-hub.ts'
import { layWire } from './tcp-proxy.ts'
import { startWriters } from './write-load.ts'

it(
  'delivers every change exactly once and in order to a client whose socket is cut again and again',
  async () => {
    const hub = await embeddedHub()
    const wire = await layWire(hub.door.port)
    let events = 0
    const follower = startFollower(hub, {
      url: `${wire.url}/graphql`,
      onChange: () => {
        events += 1
        if (events % 25 === 0) wire.cut()
      },
    })
    await follower.hasBegun()
    const writers = await startWriters(hub, 4)
    await vi.waitFor(() => expect(writers.acknowledged.length).toBeGreaterThan(300), {
      timeout: patience,
    })
    await writers.stop()
    await follower.hasSeen(writers.acknowledged)
    expectExactlyOnce(follower, writers.acknowledged)
    expect(wire.connections()).toBeGreaterThan(8)
  },
  patience,
)

it(
  'notices a connection that is dead without a word, and loses nothing by it',
  async () => {
    const hub = await embeddedHub()
    const wire = await layWire(hub.door.port)
    const follower = startFollower(hub, { url: `${wire.url}/graphql`, keepAliveMs: 300 })
    await follower.hasBegun()
    wire.blackHole()
    const writers = await startWriters(hub, 2)
    await vi.waitFor(() => expect(writers.acknowledged.length).toBeGreaterThan(20), {
      timeout: patience,
    })
    await writers.stop()
    await vi.waitFor(() => expect(follower.states.at(-1)?.name).not.toBe('live'), {
      timeout: patience,
    })
    expect(follower.seen).toEqual([])
    wire.heal()
    await follower.hasSeen(writers.acknowledged)
    expectExactlyOnce(follower, writers.acknowledged)
  },
  patience,
)
