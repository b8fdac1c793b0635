import type { Draft } from './append.ts'

/** A public event that changes no record. */
export interface LogEvent {
  readonly kind: string
  readonly subject: string
  readonly unitId: string
  readonly tags: readonly string[]
  readonly fields: object
  /** Deltas for derived tables of other services. */
  readonly counters: readonly object[]
}

/** The log row of an event. */
export const logDraftOf = (
  { tags, fields, counters, ...event }: LogEvent,
  { actor, now }: { readonly actor: string; readonly now: Date },
): Draft => ({
  ...event,
  taskId: null,
  audience: 'PUBLIC',
  tags: JSON.stringify(tags),
  fields: JSON.stringify(fields),
  counters: JSON.stringify(counters),
  actor,
  at: now.toISOString(),
})
