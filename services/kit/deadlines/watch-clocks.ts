import type { Calendar } from '../calendar/index.ts'
import type { Store } from '../store/index.ts'
import type { Deadline } from '../records/index.ts'
import { recompute } from './recompute.ts'
import { sweep } from './sweep.ts'

export interface WatchOptions {
  readonly now: () => Date
  readonly calendar: Calendar
  readonly pollMs: number
  readonly onError: (error: unknown, doing: string) => void
}

/** What runs beside requests because time passes, or law or calendar change. */
export interface Clocks {
  /** Goes through open records soon, if what their clocks follow has changed. */
  look(): void
  /** Resolves when no open record waits for that. */
  settle(): Promise<void>
  stop(): Promise<void>
}

/** Computes open clocks anew where law or calendar are others, then says what fell due: at once, and every poll. */
export const watchClocks = (
  store: Store,
  deadlines: readonly Deadline[],
  { now, calendar, pollMs, onError }: WatchOptions,
): Clocks => {
  let atStart = true
  let isStopped = false
  let running: Promise<void> = Promise.resolve()
  let waiting = 0
  const queue = (doing: string, work: () => Promise<void>): Promise<void> => {
    waiting += 1
    running = running
      .then(() => (isStopped ? undefined : work()))
      .catch((error: unknown) => onError(error, `${store.service} ${doing}`))
      .finally(() => (waiting -= 1))
    return running
  }
  const look = (): Promise<void> =>
    queue('computes open clocks anew', async () => {
      await recompute(store, deadlines, {
        now,
        calendar,
        atStart,
        isStopped: () => isStopped,
        onError,
      })
      atStart = false
    })
  void look()
  const timer = setInterval(() => {
    // A poll that is still at work is enough.
    if (waiting > 0) return
    void look()
    void queue('looks for what fell due', () => sweep(store, deadlines, now()))
  }, pollMs)
  timer.unref()
  return {
    look: () => void look(),
    settle: look,
    stop: () => {
      isStopped = true
      clearInterval(timer)
      return running
    },
  }
}
