import type { FormattedExecutionResult } from 'graphql'
import { encodeCursor } from '../../services/kit/store/index.ts'
import type { Outlet } from './outlet.ts'

/** What a group is told of one event. */
export interface ToldEvent {
  readonly position: number
  readonly result: FormattedExecutionResult
}

export interface Messages {
  /** One message after the other. */
  readonly bytes: Buffer
  readonly count: number
}

/** The messages of some events, made once for all outlets of a kind that follow each other. */
export class EventMessages {
  readonly #payloads: readonly (ToldEvent & { readonly payload: Buffer; readonly cursor: string })[]
  #kind: string | undefined
  #after = 0
  #messages: Messages = { bytes: Buffer.alloc(0), count: 0 }

  constructor(
    events: readonly ToldEvent[],
    payload: (result: FormattedExecutionResult) => Buffer,
    hubId: string,
  ) {
    this.#payloads = events.map((event) => ({
      ...event,
      payload: payload(event.result),
      cursor: encodeCursor(hubId, event.position),
    }))
  }

  /** Those behind a position. */
  after(position: number, outlet: Outlet): Messages {
    if (outlet.kind === this.#kind && position === this.#after) return this.#messages
    const wanted = this.#payloads.filter((event) => event.position > position)
    const bytes = wanted.map(({ payload, cursor }) => outlet.message(payload, cursor))
    this.#kind = outlet.kind
    this.#after = position
    this.#messages = { bytes: Buffer.concat(bytes), count: wanted.length }
    return this.#messages
  }
}
