import type { Backoff } from './backoff.ts'
import type { FollowError } from './follow-error.ts'
import type { SocketClass } from './socket-class.ts'

/** Selects changes; a member that is left out does not restrict them. */
export interface ChangeFilter {
  readonly units?: readonly string[]
  /** Whether units below the named ones are included; true by default. */
  readonly subtree?: boolean
  readonly tasks?: readonly string[]
  /** For example `PLATFORMS`: values of the enum `Domain`. */
  readonly domains?: readonly string[]
  /** For example `submission.accepted`, or `submission.*` for all kinds of a record type. */
  readonly kinds?: readonly string[]
}

/** One change, delivered once. */
export interface FollowedChange<T> {
  /** Store it: passed as `after`, it resumes right after this change. */
  readonly cursor: string
  /** The number of the change in the hub's feed, which has no gaps. */
  readonly position: number
  /** The selected fields. */
  readonly change: T
  /** Field errors, for example of a service that cannot be reached; those fields are null. */
  readonly errors: readonly { readonly message: string }[]
}

/** The state of a feed. `paused`: the handler is slower than the feed, so the connection is closed until it catches up. */
export type FollowState =
  | { readonly name: 'connecting' | 'live' | 'paused' | 'stopped' }
  | { readonly name: 'waiting'; readonly ms: number; readonly cause: string }
  | { readonly name: 'failed'; readonly error: FollowError | Error }

export interface FollowOptions<T> {
  /** The hub's GraphQL endpoint, as `http(s)` or `ws(s)`. */
  readonly url: string
  /** A function is called at every connection, so that it can replace an expired token; left out: the public. */
  readonly token?: string | (() => string | Promise<string>)
  readonly where?: ChangeFilter
  /** Fields of `Change`, e.g. `kind at unit { name }`. */
  readonly selection: string
  /** The cursor of the last handled change; left out: the feed starts now. */
  readonly after?: string
  /** Handles one change after another; the next one waits for its promise. An error that it throws ends the feed. */
  readonly onChange: (change: FollowedChange<T>) => void | Promise<void>
  readonly onState?: (state: FollowState) => void
  readonly signal?: AbortSignal
  /** Changes that may wait for `onChange` before the connection is closed until half are handled; 1,000. */
  readonly maxQueued?: number
  /** Delays before a new attempt; 250 ms, doubling up to 30,000 ms. */
  readonly backoff?: Backoff
  /** Milliseconds between pings, and until a connection without a pong counts as lost; 15,000. */
  readonly keepAliveMs?: number
  /** The WebSocket class, where there is no global one (Node before 22): `import { WebSocket } from 'ws'`. */
  readonly webSocketImpl?: SocketClass
}
