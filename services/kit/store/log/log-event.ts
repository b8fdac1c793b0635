import type { Draft } from './append.ts'

/** Something that is told to everybody and is no change of a record. */
export interface LogEvent {
  readonly kind: string
  readonly subject: string
  readonly unitId: string
  readonly tags: readonly string[]
  readonly fields: object
  /** What it adds to derived tables elsewhere. */
  readonly counters: readonly object[]
}

/** As it enters the log. */
export const logDraftOf = (
  { tags, fields, counters, ...said }: LogEvent,
  { actor, now }: { readonly actor: string; readonly now: Date },
): Draft => ({
  ...said,
  taskId: null,
  audience: 'PUBLIC',
  tags: JSON.stringify(tags),
  fields: JSON.stringify(fields),
  counters: JSON.stringify(counters),
  actor,
  at: now.toISOString(),
})
