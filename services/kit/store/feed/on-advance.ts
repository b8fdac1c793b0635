import type { Bus } from '../bus/bus.ts'
import type { FeedSource } from './feed.ts'

/** Calls back when growth is announced or the bus is restored, and at the latest at the next poll of `head`. */
export const onAdvance =
  (bus: Bus, head: () => Promise<number>, pollMs: number): FeedSource['onAdvance'] =>
  (listener) => {
    let seen = 0
    const poll = (): void => {
      head().then(
        (position) => {
          if (position > seen) listener(position)
          seen = Math.max(seen, position)
        },
        // Reporting is down; the next poll tries again.
        () => undefined,
      )
    }
    const timer = setInterval(poll, pollMs)
    timer.unref()
    const stops = [
      bus.listen(({ service, seq }) => {
        if (service === 'feed') listener(seq)
      }),
      bus.onEvent(({ kind }) => {
        if (kind === 'restored') poll()
      }),
      () => clearInterval(timer),
    ]
    return () => stops.forEach((stop) => stop())
  }
