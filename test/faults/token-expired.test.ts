import { expect, it, vi } from 'vitest'
import { TokenRefused } from '../../gateway/client/index.ts'
import { expectExactlyOnce, startFeedFollower } from './feed-follower.ts'
import { startEmbeddedHub, timeoutMs } from './running-hub.ts'
import { startWriteLoad } from './write-load.ts'

it(
  'goes on with a new token when the old one expires in the middle of changes, without loss',
  async () => {
    const hub = await startEmbeddedHub()
    let tokens = 0
    const follower = startFeedFollower(hub, {
      token: () => {
        tokens += 1
        return hub.token('2s')
      },
    })
    await follower.untilStarted()
    const writers = await startWriteLoad(hub, 2)
    await vi.waitFor(() => expect(tokens).toBeGreaterThan(3), { timeout: timeoutMs })
    await writers.stop()
    await follower.untilReceived(writers.acknowledged)
    expectExactlyOnce(follower, writers.acknowledged)

    const stale = startFeedFollower(hub, { token: await hub.token('1s') })
    await expect(stale.following.done).rejects.toThrow(TokenRefused)
    const wrong = startFeedFollower(hub, { token: () => 'nonsense' })
    await expect(wrong.following.done).rejects.toThrow(TokenRefused)
  },
  timeoutMs,
)
