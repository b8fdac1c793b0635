import { expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { changesOf, CursorRefused } from '../../gateway/client/index.ts'
import { encodeCursor } from '../../services/kit/store/index.ts'
import { latestPosition } from './query-hub.ts'
import { startFeedFollower } from './feed-follower.ts'
import { startEmbeddedHub, timeoutMs, waitMs } from './running-hub.ts'

it(
  'A client with an old cursor and a slow handler receives thousands of events completely and in order.',
  async () => {
    const hub = await startEmbeddedHub()
    const { hubId, position: head } = await latestPosition(hub)
    const follower = startFeedFollower(hub, {
      after: encodeCursor(hubId, 0),
      maxQueued: 500,
      onChange: async ({ position }) => {
        // The handler waits until the client has paused its connection, which must lose no event.
        if (position === 1) await vi.waitFor(isPaused, { timeout: waitMs })
      },
    })
    const isPaused = () => expect(follower.states.map(({ name }) => name)).toContain('paused')
    await vi.waitFor(() => expect(follower.received).toHaveLength(head), { timeout: waitMs })
    expect(head).toBeGreaterThan(3_000)
    expect(follower.received.map(({ position }) => position)).toEqual(
      Array.from({ length: head }, (_, index) => index + 1),
    )
    expect(follower.following.report()).toMatchObject({ received: head, isGapless: true })

    for (const [code, after] of [
      ['CURSOR_IN_FUTURE', encodeCursor(hubId, head + 1)],
      ['CURSOR_FOREIGN', encodeCursor('another-hub', 1)],
      ['CURSOR_INVALID', 'nonsense'],
    ] as const) {
      const refused = startFeedFollower(hub, { after })
      await expect(refused.following.done).rejects.toThrow(CursorRefused)
      expect(refused.states.at(-1)).toMatchObject({ name: 'failed', error: { code } })
    }

    const seen: number[] = []
    const changes = changesOf<object>({
      url: `${hub.gateway.url}/graphql`,
      after: encodeCursor(hubId, head - 3),
      selection: 'kind',
      webSocketImpl: WebSocket,
      token: () => hub.token(),
    })
    for await (const { position } of changes) {
      seen.push(position)
      if (position === head) break
    }
    expect(seen).toEqual([head - 2, head - 1, head])
    await changes.following.done
  },
  timeoutMs,
)
