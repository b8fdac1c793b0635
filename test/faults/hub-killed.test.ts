import { expect, it, vi } from 'vitest'
import { expectExactlyOnce, startFeedFollower } from './feed-follower.ts'
import { startEmbeddedHub, timeoutMs } from './running-hub.ts'
import { expectIntactLogs } from './verify-logs.ts'
import { startWriteLoad } from './write-load.ts'

it(
  'loses nothing acknowledged and repeats nothing when the hub is killed in the middle of writes',
  async () => {
    const hub = await startEmbeddedHub()
    const follower = startFeedFollower(hub)
    await follower.untilStarted()
    const writers = await startWriteLoad(hub, 4)
    const isPast = (count: number) =>
      vi.waitFor(() => expect(writers.acknowledged.length).toBeGreaterThan(count), {
        timeout: timeoutMs,
      })
    for (const kill of [1, 2]) {
      await isPast(kill * 40)
      await hub.gateway.kill9()
      await hub.gateway.start()
    }
    await isPast(120)
    await writers.stop()

    await follower.untilReceived(writers.acknowledged)
    expectExactlyOnce(follower, writers.acknowledged)
    expect(follower.states.filter(({ name }) => name === 'live').length).toBeGreaterThanOrEqual(3)
    await hub.gateway.stop()
    await expectIntactLogs(hub)
  },
  timeoutMs,
)
