/** The base of all errors that end a feed for good. A lost connection, a restart or an outage never does. */
export class FollowError extends Error {
  override readonly name: string = 'FollowError'
}

export type CursorCode = 'CURSOR_INVALID' | 'CURSOR_FOREIGN' | 'CURSOR_IN_FUTURE' | 'CURSOR_EXPIRED'

/** The hub cannot resume from the cursor. Query the present state, then follow without `after`. */
export class CursorRefused extends FollowError {
  override readonly name = 'CursorRefused'
  constructor(
    readonly code: CursorCode,
    message: string,
  ) {
    super(message)
  }
}

/** The hub refused the token (close code 4403) and the ones that `token` returned after it. */
export class TokenRefused extends FollowError {
  override readonly name = 'TokenRefused'
}

/**
 * The changes do not continue the hash chain of those received before: the feed was altered, or the hub was restored to an
 * older state. Query the present state, then follow without `after`.
 */
export class ChainBroken extends FollowError {
  override readonly name = 'ChainBroken'
  constructor(
    /** The first position that breaks the chain. */
    readonly position: number,
  ) {
    super(`The change at position ${position} does not continue what was received before.`)
  }
}

/** The selection or the filter is not valid for the schema. */
export class SubscriptionRefused extends FollowError {
  override readonly name = 'SubscriptionRefused'
}

/** The server does not support the protocol of this client. */
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
