import type { Viewer } from '../../services/kit/identity/index.ts'

/** The part of a WebSocket that a session needs. */
export interface SessionSocket {
  /** Bytes handed over and not yet taken by the network. */
  waiting(): number
  /** Writes messages, framed as the transport wants them, without waiting; nothing once the socket closes. */
  write(messages: Buffer): void
  close(code: number, reason: string): void
}

/** Who is at the other end of a socket. */
export interface Identity {
  readonly viewer: Viewer
  readonly authorization: string | undefined
}

/** One socket's life: who it is, how long the token lasts, and how far its subscriptions have come. */
export interface Session {
  readonly socket: SessionSocket
  /** Whose operations count together when nobody is signed in. */
  readonly address: string
  readonly headers: {
    readonly authorization: string | undefined
    readonly language: string | undefined
  }
  /** Undefined until `connection_init` is accepted. */
  identity: Identity | undefined
  /** The cursor that the transport itself resumes after; it wins over the argument `after`. */
  readonly resumeAfter?: string | undefined
  /** For each open subscription the position of the last event that it was sent or passed over. */
  readonly places: Set<{ position: number }>
}
