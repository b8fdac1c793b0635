import { expect, it, vi } from 'vitest'
import { expectExactlyOnce, startFollower } from './feed-follower.ts'
import { embeddedHub, patience } from './running-hub.ts'
import { expectWholeLogs } from './verify-logs.ts'
import { startWriters } from './write-load.ts'

it(
  'loses nothing acknowledged and repeats nothing when the hub is killed in the middle of writes',
  async () => {
    const hub = await embeddedHub()
    const follower = startFollower(hub)
    await follower.hasBegun()
    const writers = await startWriters(hub, 4)
    const isPast = (count: number) =>
      vi.waitFor(() => expect(writers.acknowledged.length).toBeGreaterThan(count), {
        timeout: patience,
      })
    for (const kill of [1, 2]) {
      await isPast(kill * 40)
      await hub.door.kill9()
      await hub.door.start()
    }
    await isPast(120)
    await writers.stop()

    await follower.hasSeen(writers.acknowledged)
    expectExactlyOnce(follower, writers.acknowledged)
    expect(follower.states.filter(({ name }) => name === 'live').length).toBeGreaterThanOrEqual(3)
    await hub.door.stop()
    await expectWholeLogs(hub)
  },
  patience,
)
