import { encodeCursor } from '../../services/kit/store/index.ts'
import type { Limits } from '../limits.ts'
import type { Metrics } from '../metrics.ts'
import { closeCodes } from './close-code.ts'
import type { FeedFollower } from './feed-follower.ts'
import type { Session, SubscriptionProgress } from './session.ts'

export interface Backpressure {
  /** Whether the next event may be sent; it then counts as being sent until `sent` is called. */
  startSending(): boolean
  sent(): void
  stop(): void
}

export interface BackpressureOptions {
  readonly follower: FeedFollower
  readonly session: Session
  readonly progress: Readonly<SubscriptionProgress>
  readonly hubId: string
  readonly limits: Limits
  readonly metrics: Metrics
}

/**
 * Closes a socket whose client reads too slowly: too many bytes are buffered, or an event stays unsent while too many
 * others arrive. The close reason ends with the cursor after which the client resumes without a gap or a duplicate.
 */
export const watchBackpressure = (options: BackpressureOptions): Backpressure => {
  const { follower, session, progress, hubId, limits, metrics } = options
  let isSending = false
  let isClosed = false

  const close = (): void => {
    if (isClosed) return
    isClosed = true
    metrics.slow.inc()
    const position = Math.min(...[...session.subscriptions].map((each) => each.position))
    const reason = `Too slow; resume after ${encodeCursor(hubId, position)}`
    session.socket.close(closeCodes.tooSlow, reason)
  }

  const isBehind = (): boolean =>
    isSending &&
    session.socket.bufferedBytes() > 0 &&
    follower.newest() - progress.position > limits.waitingEvents

  const stop = follower.onGrowth(() => {
    // Check again after the event has reached the socket, because the cursor includes it.
    if (isBehind()) setImmediate(() => isBehind() && close())
  })

  return {
    startSending() {
      if (session.socket.bufferedBytes() > limits.waitingBytes) close()
      isSending = !isClosed
      return isSending
    },
    sent: () => void (isSending = false),
    stop,
  }
}
