import { setImmediate as yieldToSockets } from 'node:timers/promises'
import type { FormattedExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import type { FeedEntry } from '../../services/kit/store/index.ts'
import type { Metrics } from '../metrics.ts'
import type { OperationContext } from '../pipeline/operation.ts'
import { EventMessages, type ResolvedEvent } from './event-messages.ts'
import type { EventSink } from './event-sink.ts'
import type { FeedFollower } from './feed-follower.ts'
import { replayThenFollow } from './replay-then-follow.ts'
import type { ResolveEvent, Selection } from './resolve-event.ts'
import type { SubscriptionProgress } from './session.ts'

/** One subscription of a group. */
export interface Member {
  readonly progress: SubscriptionProgress
  readonly sink: EventSink
  readonly context: OperationContext
  /** Called when the member has left the group. @param error what ended the whole group, if anything */
  onLeave(error?: unknown): void
}

export interface SubscriptionGroupOptions {
  readonly selection: Selection
  readonly matches: (entry: FeedEntry) => boolean
  /** The position of the first member. */
  readonly start: number
  readonly follower: FeedFollower
  readonly resolveEvent: ResolveEvent
  /** Serializes a result as JSON. */
  readonly payload: (result: FormattedExecutionResult) => Buffer
  readonly metrics: Metrics
  readonly log: Logger
}

/** A member whose sink buffers more bytes leaves the group and continues alone. */
const maxBufferedBytes = 64 * 1024
/** Events of a burst that are written together, because a write costs more than its bytes. */
const maxBatch = 4

/**
 * Equal subscriptions at the same position. Each event is executed and encoded once, and written to every socket in one
 * loop. A member with a slow socket leaves the group, so that it never delays the others.
 */
export class SubscriptionGroup {
  readonly #members = new Set<Member>()
  readonly #end = new AbortController()
  /** Everything up to this position has been delivered. */
  #position: number
  /** Events that are resolved and not yet delivered. */
  #resolved: ResolvedEvent[] = []
  #isWaiting = false

  constructor(private readonly options: SubscriptionGroupOptions) {
    this.#position = options.start
  }

  get isEmpty(): boolean {
    return this.#members.size === 0
  }

  /** Whether a subscription at this position can join without missing an event. */
  canJoin(position: number): boolean {
    return position >= this.#position && !this.#isWaiting
  }

  join(member: Member): void {
    this.#members.add(member)
  }

  leave(member: Member, error?: unknown): void {
    if (this.#members.delete(member)) member.onLeave(error)
    if (this.isEmpty) this.#end.abort()
  }

  /** Delivers events until the last member has left. */
  async run(): Promise<void> {
    const { follower, log, matches } = this.options
    const { signal } = this.#end
    let reached = this.#position
    try {
      for await (const entry of replayThenFollow(follower, reached, signal, log)) {
        const result = matches(entry) ? await this.#resolve(entry, reached) : undefined
        if (signal.aborted) return
        reached = entry.position
        if (result) this.#resolved.push({ position: reached, result })
        if (reached < follower.newest() && this.#resolved.length < maxBatch) continue
        this.#deliver(reached)
        if (result) await yieldToSockets()
      }
    } catch (error) {
      this.#deliver(reached)
      for (const member of this.#members) this.leave(member, error)
    }
  }

  async #resolve(entry: FeedEntry, reached: number): Promise<FormattedExecutionResult | undefined> {
    const { selection, resolveEvent } = this.options
    const { context } = latestExpiry(this.#members)
    const onWait = (): void => {
      this.#isWaiting = true
      // Events that are already resolved must not wait for this one.
      this.#deliver(reached)
    }
    const { signal } = this.#end
    const result = await resolveEvent(selection, entry, context, { signal, onWait })
    this.#isWaiting = false
    return result
  }

  #deliver(position: number): void {
    const { selection, payload, metrics } = this.options
    const messages = new EventMessages(this.#resolved, payload, selection.hubId)
    let sent = 0
    for (const member of this.#members) {
      const { progress, sink } = member
      // Skip members whose replay already passed this position.
      if (progress.position >= position) continue
      const { bytes, count } = messages.after(progress.position, sink)
      if (count > 0 && sink.bufferedBytes() > maxBufferedBytes) {
        this.leave(member)
        continue
      }
      if (count > 0) sink.write(bytes)
      sent += count
      progress.position = position
    }
    this.#resolved = []
    this.#position = position
    metrics.events.inc(sent)
  }
}

/** The member whose token expires last; the group executes with its token. */
const latestExpiry = (members: ReadonlySet<Member>): Member => {
  let found: Member | undefined
  for (const member of members) if (!found || expiryOf(member) > expiryOf(found)) found = member
  if (!found) throw new Error('A group without members executes nothing.')
  return found
}

const expiryOf = ({ context: { viewer } }: Member): number =>
  viewer.expiresAt ?? Number.POSITIVE_INFINITY
