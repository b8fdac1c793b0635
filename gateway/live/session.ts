import type { Locale } from '../../schema/vocabulary/index.ts'
import type { Viewer } from '../../services/kit/identity/index.ts'

/** The part of a WebSocket or stream that a session needs. */
export interface SessionSocket {
  /** Bytes that were written and not yet sent to the network. */
  bufferedBytes(): number
  /** Writes messages, framed for the transport, without waiting; ignored once the socket is closing. */
  write(messages: Buffer): void
  close(code: number, reason: string): void
}

/** The identity of the client of a socket. */
export interface Identity {
  readonly viewer: Viewer
  readonly authorization: string | undefined
}

/** How far a subscription has come. */
export interface SubscriptionProgress {
  /** The position of the last event that was sent or filtered out. */
  position: number
}

/** The state of one socket: its client, and the progress of its subscriptions. */
export interface Session {
  readonly socket: SessionSocket
  /** The address that the rate limit counts for anonymous clients. */
  readonly address: string
  readonly headers: { readonly authorization: string | undefined }
  /** The locale of texts for the client; `connection_init` may change it. */
  locale: Locale
  /** Undefined until `connection_init` is accepted. */
  identity: Identity | undefined
  /** The cursor that the transport itself resumes after; it takes precedence over the argument `after`. */
  readonly resumeAfter?: string | undefined
  /** Aborted when the client has gone. */
  readonly closed: AbortSignal
  readonly subscriptions: Set<SubscriptionProgress>
}
