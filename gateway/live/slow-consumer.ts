import { encodeCursor } from '../../services/kit/store/index.ts'
import type { Limits } from '../limits.ts'
import type { Metrics } from '../metrics.ts'
import { closeCodes } from './close-code.ts'
import type { FeedFollower } from './feed-follower.ts'
import type { Session } from './session.ts'

export interface Pace {
  /** Whether the next event may go to the socket; it then counts as under way until it is sent. */
  maySend(): boolean
  /** The socket has taken it. */
  sent(): void
  stop(): void
}

export interface PaceOptions {
  readonly follower: FeedFollower
  readonly session: Session
  readonly place: { readonly position: number }
  readonly hubId: string
  readonly limits: Limits
  readonly metrics: Metrics
}

/**
 * Closes a socket whose client does not read: one that leaves an event lying in the socket while too many others come, or
 * too many bytes. The reason ends with the cursor after which the client resumes without gap and without duplicate.
 */
export const watchPace = (options: PaceOptions): Pace => {
  const { follower, session, place, hubId, limits, metrics } = options
  let isSending = false
  let isClosed = false

  const close = (): void => {
    if (isClosed) return
    isClosed = true
    metrics.slow.inc()
    const position = Math.min(...[...session.places].map((each) => each.position))
    const reason = `Too slow; resume after ${encodeCursor(hubId, position)}`
    session.socket.close(closeCodes.tooSlow, reason)
  }

  const isBehind = (): boolean =>
    isSending &&
    session.socket.waiting() > 0 &&
    follower.newest() - place.position > limits.waitingEvents

  const stop = follower.onGrowth(() => {
    // Looked at again once the event under way has surely reached the socket, because the cursor counts it in.
    if (isBehind()) setImmediate(() => isBehind() && close())
  })

  return {
    maySend() {
      if (session.socket.waiting() > limits.waitingBytes) close()
      isSending = !isClosed
      return isSending
    },
    sent: () => void (isSending = false),
    stop,
  }
}
