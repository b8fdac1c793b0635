import type { FollowError } from './refusals.ts'
import type { SocketClass } from './socket-class.ts'

/** Which changes; what is left out restricts nothing. */
export interface ChangeFilter {
  readonly units?: readonly string[]
  /** Whether units below the named ones count too; by default they do. */
  readonly subtree?: boolean
  readonly tasks?: readonly string[]
  readonly domains?: readonly string[]
  /** Such as `submission.accepted`, or `submission.*` for all of a noun. */
  readonly kinds?: readonly string[]
}

/** One change, delivered once. */
export interface FollowedChange<T> {
  /** Keep it: passed as `after`, it resumes right behind this change. */
  readonly cursor: string
  /** Its number in the whole hub's feed, without gaps there. */
  readonly position: number
  /** What was selected. */
  readonly change: T
  /** Errors of fields, such as of a service that cannot be reached; those fields are null. */
  readonly errors: readonly { readonly message: string }[]
}

/** What the follower does; `waiting` says why and for how long. */
export type FollowState =
  | { readonly name: 'connecting' | 'live' | 'busy' | 'stopped' }
  | { readonly name: 'waiting'; readonly ms: number; readonly because: string }
  | { readonly name: 'failed'; readonly error: FollowError | Error }

export interface FollowOptions<T> {
  /** The hub's GraphQL address; `http` and `ws` mean the same here. */
  readonly url: string
  /** Asked at every connection, so that a new token follows an expired one without a gap; left out: the public. */
  readonly token?: string | (() => string | Promise<string>)
  readonly where?: ChangeFilter
  /** Fields of `Change`, e.g. `kind at unit { name }`. */
  readonly selection: string
  /** The cursor of the last change that was handled; left out: from now on. */
  readonly after?: string
  /** Called for one change after another; the next waits for its promise. What it throws ends the following. */
  readonly onChange: (change: FollowedChange<T>) => void | Promise<void>
  readonly onState?: (state: FollowState) => void
  readonly signal?: AbortSignal
  /** Changes that may wait for `onChange`; beyond it the connection is given back until half are handled. 1,000. */
  readonly maxWaiting?: number
  /** Milliseconds of the first and the longest pause before a new attempt; 250 and 30,000. */
  readonly backOff?: { readonly first: number; readonly longest: number }
  /** Milliseconds between probes of the connection, and until one without an answer counts as dead; 15,000. */
  readonly keepAliveMs?: number
  /** The WebSocket class, where there is no global one (Node before 22): `import { WebSocket } from 'ws'`. */
  readonly webSocketImpl?: SocketClass
}
