import { setImmediate as turn } from 'node:timers/promises'
import type { FormattedExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import { encodeCursor } from '../../services/kit/feed/cursor.ts'
import type { FeedEntry } from '../../services/kit/feed/feed.ts'
import type { Metrics } from '../metrics.ts'
import type { OperationContext } from '../pipeline/operation.ts'
import type { FeedFollower } from './feed-follower.ts'
import type { Outlet } from './outlet.ts'
import { readOn } from './read-on.ts'
import type { Selection, TellEvent } from './tell-event.ts'

/** One subscription among equal ones. */
export interface Member {
  /** The position of the last event that it was sent or passed over. */
  readonly place: { position: number }
  readonly outlet: Outlet
  readonly context: OperationContext
  /** Called once it is no longer in the group, with what ended the whole group if that is why. */
  left(error?: unknown): void
}

export interface GroupOptions {
  readonly selection: Selection
  readonly wants: (entry: FeedEntry) => boolean
  /** Where its first member stands. */
  readonly start: number
  readonly follower: FeedFollower
  readonly tell: TellEvent
  /** The bytes of an answer, as JSON. */
  readonly payload: (result: FormattedExecutionResult) => Buffer
  readonly metrics: Metrics
  readonly log: Logger
}

/** Bytes that may wait in an outlet before its subscription has to go on alone, at its own pace. */
const mostWaiting = 64 * 1024

/**
 * Equal subscriptions that have come equally far. An event is executed and written once for all of them, and handed to
 * every socket in one go; a socket that does not keep up leaves the group, and nobody waits for it.
 */
export class Group {
  readonly #members = new Set<Member>()
  readonly #end = new AbortController()
  #position: number
  #isWaiting = false

  constructor(private readonly options: GroupOptions) {
    this.#position = options.start
  }

  get isEmpty(): boolean {
    return this.#members.size === 0
  }

  /** Whether the next event the group hands out is no later than the first that one at this position lacks. */
  takes(position: number): boolean {
    return position >= this.#position && !this.#isWaiting
  }

  join(member: Member): void {
    this.#members.add(member)
  }

  leave(member: Member, error?: unknown): void {
    if (this.#members.delete(member)) member.left(error)
    if (this.isEmpty) this.#end.abort()
  }

  /** Ends when the last member has left. */
  async run(): Promise<void> {
    const { follower, log, wants } = this.options
    const { signal } = this.#end
    try {
      for await (const entry of readOn(follower, this.#position, signal, log)) {
        const result = wants(entry) ? await this.#tell(entry) : undefined
        if (signal.aborted) return
        this.#hand(entry, result)
        this.#position = entry.position
        // So that sockets are served between the events of a burst.
        if (result) await turn()
      }
    } catch (error) {
      for (const member of this.#members) this.leave(member, error)
    }
  }

  async #tell(entry: FeedEntry): Promise<FormattedExecutionResult | undefined> {
    const { selection, tell } = this.options
    const { context } = longest(this.#members)
    const onWait = (): void => void (this.#isWaiting = true)
    const result = await tell(selection, entry, context, { signal: this.#end.signal, onWait })
    this.#isWaiting = false
    return result
  }

  #hand({ position }: FeedEntry, result: FormattedExecutionResult | undefined): void {
    const message = result && this.#messages(result, position)
    let handed = 0
    for (const member of this.#members) {
      const { place, outlet } = member
      // Who began ahead of the group has it, or did not ask for it.
      if (place.position >= position) continue
      if (message) {
        if (outlet.waiting() > mostWaiting) {
          this.leave(member)
          continue
        }
        outlet.send(message(outlet))
        handed += 1
      }
      place.position = position
    }
    this.options.metrics.events.inc(handed)
  }

  /** The message of an event for each outlet, made once for those of a kind that follow each other. */
  #messages(result: FormattedExecutionResult, position: number): (outlet: Outlet) => Buffer {
    const payload = this.options.payload(result)
    const cursor = encodeCursor(this.options.selection.hubId, position)
    let kind: string | undefined
    let message: Buffer = payload
    return (outlet) => {
      if (outlet.kind !== kind) {
        kind = outlet.kind
        message = outlet.message(payload, cursor)
      }
      return message
    }
  }
}

/** The member whose token ends last: it asks for all of them. */
const longest = (members: ReadonlySet<Member>): Member => {
  let found: Member | undefined
  for (const member of members) if (!found || endOf(member) > endOf(found)) found = member
  if (!found) throw new Error('A group without members asks for nothing.')
  return found
}

const endOf = ({ context: { viewer } }: Member): number =>
  viewer.expiresAt ?? Number.POSITIVE_INFINITY
