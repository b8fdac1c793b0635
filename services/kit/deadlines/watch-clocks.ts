import type { Calendar } from '../calendar/index.ts'
import type { Deadline } from '../records/index.ts'
import type { Store } from '../store/index.ts'
import { recompute } from './recompute.ts'
import { sweep } from './sweep.ts'

interface ClockWatchOptions {
  readonly now: () => Date
  /** The calendar at the moment of the call. */
  readonly calendar: () => Calendar
  readonly pollMs: number
  /** Whether it works now and at every poll; otherwise only when it is asked to. */
  readonly isAutomatic: boolean
  readonly onError: (error: unknown, activity: string) => void
}

/** The recomputation and the sweep of a store, running in the background. */
interface ClockWatcher {
  /** Starts a recomputation of open records soon, if their rules changed. */
  recompute(): void
  /** Resolves when no open record waits for recomputation. */
  settle(): Promise<void>
  /** Milliseconds since the last complete sweep began: what was due before it is marked. Undefined if nothing sweeps. */
  sweepLagMs(): number | undefined
  stop(): Promise<void>
}

/** Recomputes open records whose rules or calendar changed, and marks overdue records: now, and at every poll. */
export const watchClocks = (
  store: Store,
  deadlines: readonly Deadline[],
  { now, calendar, pollMs, isAutomatic, onError }: ClockWatchOptions,
): ClockWatcher => {
  let atStart = true
  let isStopped = false
  let sweptAt = performance.now()
  let running: Promise<void> = Promise.resolve()
  let waiting = 0
  const queue = (activity: string, work: () => Promise<void>): Promise<void> => {
    waiting += 1
    running = running
      .then(() => (isStopped ? undefined : work()))
      .catch((error: unknown) => onError(error, `${store.service} ${activity}`))
      .finally(() => (waiting -= 1))
    return running
  }
  const queueRecompute = (): Promise<void> =>
    queue('recomputes due moments', async () => {
      await recompute(store, deadlines, {
        now,
        calendar: calendar(),
        atStart,
        isStopped: () => isStopped,
        onError,
      })
      atStart = false
    })
  if (isAutomatic) void queueRecompute()
  const poll = (): void => {
    // A poll that has not ended yet suffices.
    if (waiting > 0) return
    void queueRecompute()
    void queue('marks overdue records', async () => {
      const startedAt = performance.now()
      await sweep(store, deadlines, now())
      sweptAt = startedAt
    })
  }
  const timer = isAutomatic ? setInterval(poll, pollMs).unref() : undefined
  return {
    recompute: () => void queueRecompute(),
    settle: queueRecompute,
    sweepLagMs: () => (isAutomatic ? performance.now() - sweptAt : undefined),
    stop: () => {
      isStopped = true
      clearInterval(timer)
      return running
    },
  }
}
