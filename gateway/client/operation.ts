import type { Link } from './ledger.ts'
import type { ChangeFilter } from './options.ts'

/** What an event's data look like; its place comes under names that no selection takes by chance. */
export interface EventData<T> {
  readonly changes: (T & FollowedLink) | null
}

interface FollowedLink {
  readonly followedPosition: Link['position']
  readonly followedDigest: Link['digest']
  readonly followedChain: Link['chain']
}

/** What the hub adds to every event, also to one whose selection failed. */
export interface EventExtensions {
  readonly cursor?: string
}

export interface NewestData {
  readonly latestCursor: string
}

export const newestCursor = '{ latestCursor }'

export const subscriptionTo = (
  { selection, where }: { readonly selection: string; readonly where?: ChangeFilter },
  after: string,
) => ({
  operationName: 'FollowChanges',
  query: `subscription FollowChanges($after: ID, $where: ChangeFilter) {
  changes(after: $after, where: $where) {
    followedPosition: position followedDigest: digest followedChain: chain ${selection}
  }
}`,
  variables: { after, where: where ?? null },
})
