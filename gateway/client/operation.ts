import type { ChainLink } from './sequence-check.ts'
import type { ChangeFilter } from './options.ts'

/** The data of an event. The link has aliases that no selection uses by accident. */
export interface EventData<T> {
  readonly changes: (T & FollowedLink) | null
}

interface FollowedLink {
  readonly followedPosition: ChainLink['position']
  readonly followedDigest: ChainLink['digest']
  readonly followedChain: ChainLink['chain']
}

/** Extensions that the hub adds to every event, including one whose selection failed. */
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
