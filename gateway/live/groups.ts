import { Group, type GroupOptions, type Member } from './group.ts'

export type { Member }

type Shared = Pick<GroupOptions, 'follower' | 'tell' | 'payload' | 'metrics' | 'log'>
export type GroupKind = Pick<GroupOptions, 'selection' | 'wants'>

/** The groups of those who follow, by what they follow. */
export interface Groups {
  /** Whether one at this position can go on in the group without missing anything. */
  takes(name: string, position: number): boolean
  /**
   * Lets a member follow in its group, made if there is none. Resolves when the signal is given, or when it has to go on
   * by itself from its place: its socket has not kept up, or the group is ahead of it. Rejects with what ends its
   * subscription.
   */
  follow(
    name: string,
    kind: GroupKind,
    member: Omit<Member, 'left'>,
    signal: AbortSignal,
  ): Promise<void>
}

export const groupsOf = (shared: Shared): Groups => {
  const groups = new Map<string, Group>()

  const groupAt = (name: string, kind: GroupKind, start: number): Group => {
    const known = groups.get(name)
    if (known) return known
    const group = new Group({ ...shared, ...kind, start })
    groups.set(name, group)
    return group
  }

  return {
    takes(name, position) {
      const group = groups.get(name)
      // A group begins at the newest event: what is old is read at each one's own pace.
      return group ? group.takes(position) : position >= shared.follower.newest()
    },
    follow: (name, kind, member, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return resolve()
        const group = groupAt(name, kind, member.place.position)
        if (!group.takes(member.place.position)) return resolve()
        const isFirst = group.isEmpty
        const leave = (): void => group.leave(mine)
        const mine: Member = {
          ...member,
          left(error) {
            signal.removeEventListener('abort', leave)
            if (group.isEmpty && groups.get(name) === group) groups.delete(name)
            if (error === undefined) resolve()
            else reject(error)
          },
        }
        signal.addEventListener('abort', leave)
        group.join(mine)
        if (isFirst) void group.run()
      }),
  }
}
