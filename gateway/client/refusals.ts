/** Why following ended for good; a cut, a restart or an outage never does that. */
export class FollowError extends Error {
  override readonly name: string = 'FollowError'
}

export type CursorCode = 'CURSOR_INVALID' | 'CURSOR_FOREIGN' | 'CURSOR_IN_FUTURE' | 'CURSOR_EXPIRED'

/** The cursor cannot be resumed from. Read the present state, then follow without `after`. */
export class CursorRefused extends FollowError {
  override readonly name = 'CursorRefused'
  constructor(
    readonly code: CursorCode,
    message: string,
  ) {
    super(message)
  }
}

/** The hub does not trust the token (close code 4403), nor the ones that `token` gave after it. */
export class TokenRefused extends FollowError {
  override readonly name = 'TokenRefused'
}

/**
 * The hub's changes do not continue those received before: its feed was altered, or set back to an older state and grown
 * anew. Read the present state, then follow without `after`.
 */
export class ChainBroken extends FollowError {
  override readonly name = 'ChainBroken'
  constructor(
    /** The first position that does not fit. */
    readonly position: number,
  ) {
    super(`The change at position ${position} does not continue what was received before.`)
  }
}

/** The selection or the filter does not fit the graph. */
export class SubscriptionRefused extends FollowError {
  override readonly name = 'SubscriptionRefused'
}

/** The other side does not speak the protocol as this client does. */
export class ConnectionRefused extends FollowError {
  override readonly name = 'ConnectionRefused'
  constructor(
    /** The WebSocket's close code. */
    readonly code: number,
    reason: string,
  ) {
    super(`The hub closed the connection with ${code} ${reason}`.trim())
  }
}

const cursorCodes: readonly string[] = [
  'CURSOR_INVALID',
  'CURSOR_FOREIGN',
  'CURSOR_IN_FUTURE',
  'CURSOR_EXPIRED',
] satisfies CursorCode[]

export const isCursorCode = (code: unknown): code is CursorCode =>
  typeof code === 'string' && cursorCodes.includes(code)
