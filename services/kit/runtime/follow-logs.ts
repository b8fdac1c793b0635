import type { Host } from './run.ts'

/** The logs that a subgraph follows. */
export interface FollowedLogs {
  /** Calls `catchUp` whenever the service announces a write, and every `pollMs`; in a command only by `catchUp` below. */
  readonly follow: (service: string, catchUp: () => Promise<void>) => void
  readonly catchUp: () => Promise<void>
  /** Resolves when no call is running any more. */
  readonly stop: () => Promise<void>
}

export const followLogs = (
  subgraph: string,
  { bus, pollMs, activity, onError }: Pick<Host, 'bus' | 'pollMs' | 'activity' | 'onError'>,
): FollowedLogs => {
  const stops: (() => void)[] = []
  const followers: (() => Promise<void>)[] = []
  const running = new Set<Promise<void>>()

  const follow = (service: string, catchUp: () => Promise<void>): void => {
    followers.push(catchUp)
    if (activity === 'COMMAND') return
    const pull = (): Promise<void> => {
      const one = catchUp()
        .catch((error: unknown) => onError(error, `${subgraph} follows ${service}`))
        .finally(() => running.delete(one))
      running.add(one)
      return one
    }
    const stop = bus.listen((announcement) =>
      announcement.service === service ? pull() : undefined,
    )
    const timer = setInterval(() => void pull(), pollMs)
    timer.unref()
    // Announcements during the interruption are lost.
    const stopEvents = bus.onEvent(({ kind }) => {
      if (kind === 'restored') void pull()
    })
    stops.push(stop, stopEvents, () => clearInterval(timer))
  }
  return {
    follow,
    catchUp: async () => {
      for (const catchUp of followers) await catchUp()
    },
    stop: async () => {
      for (const stop of stops) stop()
      await Promise.all(running)
    },
  }
}
