import { setImmediate as turn } from 'node:timers/promises'
import type { FormattedExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import type { FeedEntry } from '../../services/kit/store/index.ts'
import type { Metrics } from '../metrics.ts'
import type { OperationContext } from '../pipeline/operation.ts'
import { EventMessages, type ToldEvent } from './event-messages.ts'
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
/** Events of a burst that are written together: what a socket costs is the write, not the bytes. */
const mostTogether = 4

/**
 * Equal subscriptions that have come equally far. An event is executed and written once for all of them, and handed to
 * every socket in one go; a socket that does not keep up leaves the group, and nobody waits for it.
 */
export class Group {
  readonly #members = new Set<Member>()
  readonly #end = new AbortController()
  /** Up to where everything has been handed out. */
  #position: number
  /** What has been told and not yet handed out. */
  #told: ToldEvent[] = []
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
    let reached = this.#position
    try {
      for await (const entry of readOn(follower, reached, signal, log)) {
        const result = wants(entry) ? await this.#tell(entry, reached) : undefined
        if (signal.aborted) return
        reached = entry.position
        if (result) this.#told.push({ position: reached, result })
        if (reached < follower.newest() && this.#told.length < mostTogether) continue
        this.#handOut(reached)
        // So that sockets are served between the events of a burst.
        if (result) await turn()
      }
    } catch (error) {
      this.#handOut(reached)
      for (const member of this.#members) this.leave(member, error)
    }
  }

  async #tell(entry: FeedEntry, reached: number): Promise<FormattedExecutionResult | undefined> {
    const { selection, tell } = this.options
    const { context } = longest(this.#members)
    const onWait = (): void => {
      this.#isWaiting = true
      // What is told already does not wait with it.
      this.#handOut(reached)
    }
    const result = await tell(selection, entry, context, { signal: this.#end.signal, onWait })
    this.#isWaiting = false
    return result
  }

  #handOut(position: number): void {
    const { selection, payload, metrics } = this.options
    const messages = new EventMessages(this.#told, payload, selection.hubId)
    let sent = 0
    for (const member of this.#members) {
      const { place, outlet } = member
      // Who began ahead of the group has them, or did not ask for them.
      if (place.position >= position) continue
      const { bytes, count } = messages.after(place.position, outlet)
      if (count > 0 && outlet.waiting() > mostWaiting) {
        this.leave(member)
        continue
      }
      if (count > 0) outlet.write(bytes)
      sent += count
      place.position = position
    }
    this.#told = []
    this.#position = position
    metrics.events.inc(sent)
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
