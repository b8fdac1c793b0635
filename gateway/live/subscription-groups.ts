import {
  type Member,
  SubscriptionGroup,
  type SubscriptionGroupOptions,
} from './subscription-group.ts'

type SharedOptions = Pick<
  SubscriptionGroupOptions,
  'follower' | 'resolveEvent' | 'payload' | 'metrics' | 'log'
>
type SelectionOptions = Pick<SubscriptionGroupOptions, 'selection' | 'matches'>

/** The groups of equal subscriptions, by key. */
export interface SubscriptionGroups {
  /** Whether a subscription at this position can join its group without missing an event. */
  canJoin(key: string, position: number): boolean
  /**
   * Joins the group of the key, which is created if there is none. Resolves after the signal, or when the subscription has
   * to continue alone: its socket is slow, or the group is ahead of it. Rejects with an error that ends the subscription.
   */
  join(
    key: string,
    selection: SelectionOptions,
    member: Omit<Member, 'onLeave'>,
    signal: AbortSignal,
  ): Promise<void>
}

export const subscriptionGroups = (shared: SharedOptions): SubscriptionGroups => {
  const groups = new Map<string, SubscriptionGroup>()

  const groupAt = (key: string, selection: SelectionOptions, start: number): SubscriptionGroup => {
    const known = groups.get(key)
    if (known) return known
    const group = new SubscriptionGroup({ ...shared, ...selection, start })
    groups.set(key, group)
    return group
  }

  return {
    canJoin(key, position) {
      const group = groups.get(key)
      // A group starts at the newest event; each subscription replays older events by itself.
      return group ? group.canJoin(position) : position >= shared.follower.newest()
    },
    join: (key, selection, options, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return resolve()
        const group = groupAt(key, selection, options.progress.position)
        if (!group.canJoin(options.progress.position)) return resolve()
        const isFirst = group.isEmpty
        const leave = (): void => group.leave(member)
        const member: Member = {
          ...options,
          onLeave(error) {
            signal.removeEventListener('abort', leave)
            if (group.isEmpty && groups.get(key) === group) groups.delete(key)
            if (error === undefined) resolve()
            else reject(error)
          },
        }
        signal.addEventListener('abort', leave)
        group.join(member)
        if (isFirst) void group.run()
      }),
  }
}
