import { expect, onTestFinished, vi } from 'vitest'
import { WebSocket } from 'ws'
import {
  followChanges,
  type FollowedChange,
  type Following,
  type FollowOptions,
  type FollowState,
} from '../../gateway/client/index.ts'
import { waitMs, type HubAddress } from './running-hub.ts'

export interface FollowedEvent {
  readonly kind: string
  readonly subject: string
}

/** A client of the change feed, with all changes that it received. */
export interface TestFeedFollower {
  readonly following: Following
  readonly received: readonly FollowedChange<FollowedEvent>[]
  readonly states: readonly FollowState[]
  /** Waits until it has a cursor: it must receive every later change. */
  untilStarted(): Promise<void>
  /** Waits until it has received the forwarding of all these messages. */
  untilReceived(ids: readonly string[]): Promise<void>
}

export const startFeedFollower = (
  hub: HubAddress,
  more: Partial<FollowOptions<FollowedEvent>> = {},
): TestFeedFollower => {
  const received: FollowedChange<FollowedEvent>[] = []
  const states: FollowState[] = []
  const following = followChanges<FollowedEvent>({
    url: `${hub.gateway.url}/graphql`,
    token: () => hub.token(),
    selection: 'kind subject',
    backoff: { firstMs: 20, maxMs: 200 },
    webSocketImpl: WebSocket,
    ...more,
    onChange: (change) => {
      received.push(change)
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
    received,
    states,
    untilStarted: () =>
      vi.waitFor(() => expect(following.cursor()).toBeDefined(), { timeout: waitMs }),
    untilReceived: (ids) =>
      vi.waitFor(
        () => {
          const subjects = new Set(received.map(({ change }) => change.subject))
          expect(ids.filter((id) => !subjects.has(`SiteMessage:${id}`))).toEqual([])
        },
        { timeout: waitMs, interval: 20 },
      ),
  }
}

/** Waits for the acknowledged messages, and expects each exactly once, at consecutive positions in the feed. */
export const expectExactlyOnce = async (
  follower: TestFeedFollower,
  acknowledged: readonly string[],
): Promise<void> => {
  await follower.untilReceived(acknowledged)
  const forwarded = follower.received
    .filter(({ change }) => change.kind === 'siteMessage.forwarded')
    .map(({ change }) => change.subject)
  expect(forwarded.toSorted()).toEqual(acknowledged.map((id) => `SiteMessage:${id}`).toSorted())
  const positions = follower.received.map(({ position }) => position)
  const [first = 0] = positions
  expect(positions).toEqual(positions.map((_, index) => first + index))
  expect(follower.following.report()).toMatchObject({
    received: positions.length,
    isGapless: true,
  })
}
