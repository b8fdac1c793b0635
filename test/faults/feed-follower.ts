import { expect, onTestFinished, vi } from 'vitest'
import { WebSocket } from 'ws'
import {
  followChanges,
  type FollowedChange,
  type Following,
  type FollowOptions,
  type FollowState,
} from '../../gateway/client/index.ts'
import { patience, type RealHub } from './running-hub.ts'

export interface Seen {
  readonly kind: string
  readonly subject: string
}

/** A city's system that follows the feed, and what it has seen. */
export interface TestFollower {
  readonly following: Following
  readonly seen: readonly FollowedChange<Seen>[]
  readonly states: readonly FollowState[]
  /** Waits until it knows where it begins: what happens from then on must reach it. */
  hasBegun(): Promise<void>
  /** Waits until it has seen all these messages forwarded. */
  hasSeen(ids: readonly string[]): Promise<void>
}

export const startFollower = (
  hub: RealHub,
  more: Partial<FollowOptions<Seen>> = {},
): TestFollower => {
  const seen: FollowedChange<Seen>[] = []
  const states: FollowState[] = []
  const following = followChanges<Seen>({
    url: `${hub.door.url}/graphql`,
    token: () => hub.token(),
    selection: 'kind subject',
    backoff: { firstMs: 20, maxMs: 200 },
    webSocketImpl: WebSocket,
    ...more,
    onChange: (change) => {
      seen.push(change)
      return more.onChange?.(change)
    },
    onState: (state) => {
      states.push(state)
      more.onState?.(state)
    },
  })
  onTestFinished(() => following.stop())
  return {
    following,
    seen,
    states,
    hasBegun: () =>
      vi.waitFor(() => expect(following.cursor()).toBeDefined(), { timeout: patience }),
    hasSeen: (ids) =>
      vi.waitFor(
        () => {
          const subjects = new Set(seen.map(({ change }) => change.subject))
          expect(ids.filter((id) => !subjects.has(`SiteMessage:${id}`))).toEqual([])
        },
        { timeout: patience, interval: 20 },
      ),
  }
}

/** What was acknowledged came once each, and the feed from its first to its last event without gap, repetition or disorder. */
export const expectExactlyOnce = (follower: TestFollower, acknowledged: readonly string[]) => {
  const forwarded = follower.seen
    .filter(({ change }) => change.kind === 'siteMessage.forwarded')
    .map(({ change }) => change.subject)
  expect(forwarded.toSorted()).toEqual(acknowledged.map((id) => `SiteMessage:${id}`).toSorted())
  const positions = follower.seen.map(({ position }) => position)
  const [first = 0] = positions
  expect(positions).toEqual(positions.map((_, index) => first + index))
  expect(follower.following.report()).toMatchObject({
    received: positions.length,
    isGapless: true,
  })
}
