import { expect, it, vi } from 'vitest'
import { TokenRefused } from '../../gateway/client/index.ts'
import { expectExactlyOnce, startFollower } from './feed-follower.ts'
import { embeddedHub, patience } from './running-hub.ts'
import { startWriters } from './write-load.ts'

it(
  'goes on with a new token when the old one expires in the middle of changes, without loss',
  async () => {
    const hub = await embeddedHub()
    let tokens = 0
    const follower = startFollower(hub, {
      token: () => {
        tokens += 1
        return hub.token('2s')
      },
    })
    await follower.hasBegun()
    const writers = await startWriters(hub, 2)
    await vi.waitFor(() => expect(tokens).toBeGreaterThan(3), { timeout: patience })
    await writers.stop()
    await follower.hasSeen(writers.acknowledged)
    expectExactlyOnce(follower, writers.acknowledged)

    const stale = startFollower(hub, { token: await hub.token('1s') })
    await expect(stale.following.done).rejects.toThrow(TokenRefused)
    const wrong = startFollower(hub, { token: () => 'nonsense' })
    await expect(wrong.following.done).rejects.toThrow(TokenRefused)
  },
  patience,
)
