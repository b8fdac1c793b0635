import type { Bus } from '../bus/index.ts'
import type { FeedSource } from './feed.ts'

/** Tells of growth as soon as it is announced or the bus comes back, and at the latest when `head` is next looked at. */
export const onAdvance =
  (bus: Bus, head: () => Promise<number>, pollMs: number): FeedSource['onAdvance'] =>
  (listener) => {
    let seen = 0
    const look = (): void => {
      head().then(
        (position) => {
          if (position > seen) listener(position)
          seen = Math.max(seen, position)
        },
        // An outage of reporting: the next look will tell.
        () => undefined,
      )
    }
    const timer = setInterval(look, pollMs)
    timer.unref()
    const stops = [
      bus.listen(({ service, seq }) => {
        if (service === 'feed') listener(seq)
      }),
      bus.onEvent(({ kind }) => {
        if (kind === 'restored') look()
      }),
      () => clearInterval(timer),
    ]
    return () => stops.forEach((stop) => stop())
  }
