import { expect, it, vi } from 'vitest'
import { TokenRefused } from '../../gateway/client/index.ts'
import { expectExactlyOnce, startFeedFollower } from './feed-follower.ts'
import { startEmbeddedHub, timeoutMs, waitMs } from './running-hub.ts'
import { startWriteLoad } from './write-load.ts'

it(
  'A client continues with a new token when the old one expires, and loses no change.',
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
    const load = await startWriteLoad(hub, 2)
    await vi.waitFor(() => expect(tokens).toBeGreaterThan(3), { timeout: waitMs })
    await load.stop()
    await expectExactlyOnce(follower, load.acknowledged)

    const stale = startFeedFollower(hub, { token: await hub.token('1s') })
    await expect(stale.following.done).rejects.toThrow(TokenRefused)
    const wrong = startFeedFollower(hub, { token: () => 'nonsense' })
    await expect(wrong.following.done).rejects.toThrow(TokenRefused)
  },
  timeoutMs,
)
