import type { FormattedExecutionResult } from 'graphql'
import { encodeCursor } from '../../services/kit/store/index.ts'
import type { EventSink } from './event-sink.ts'

/** The result of a subscription's selection for one event. */
export interface ResolvedEvent {
  readonly position: number
  readonly result: FormattedExecutionResult
}

export interface Messages {
  /** All messages in one buffer. */
  readonly bytes: Buffer
  readonly count: number
}

/** Encodes the messages of some events, once for all consecutive sinks of one kind. */
export class EventMessages {
  readonly #payloads: readonly (ResolvedEvent & {
    readonly payload: Buffer
    readonly cursor: string
  })[]
  #kind: string | undefined
  #after = 0
  #messages: Messages = { bytes: Buffer.alloc(0), count: 0 }

  constructor(
    events: readonly ResolvedEvent[],
    payload: (result: FormattedExecutionResult) => Buffer,
    hubId: string,
  ) {
    this.#payloads = events.map((event) => ({
      ...event,
      payload: payload(event.result),
      cursor: encodeCursor(hubId, event.position),
    }))
  }

  /** The messages of all events after a position. */
  after(position: number, sink: EventSink): Messages {
    if (sink.kind === this.#kind && position === this.#after) return this.#messages
    const selected = this.#payloads.filter((event) => event.position > position)
    const bytes = selected.map(({ payload, cursor }) => sink.message(payload, cursor))
    this.#kind = sink.kind
    this.#after = position
    this.#messages = { bytes: Buffer.concat(bytes), count: selected.length }
    return this.#messages
  }
}
