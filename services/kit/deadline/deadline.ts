import type { EntityTarget } from 'typeorm'
import type { Recorded } from '../store/tx.ts'

/** A record with a due moment: open until it is finished, overdue from the moment it passes unfinished. */
export interface Timed extends Recorded {
  /** The last moment in time. */
  readonly dueAt: Date
  /** Set once, by the timer, when the due moment passed while it was open. */
  readonly fellDue: boolean
}

/** Tells the kit which records have a clock, and what an open one looks like. */
export interface Deadline<T extends Timed = Timed> {
  readonly record: EntityTarget<T>
  /** The column that is null while the record is open. */
  readonly finishedBy: string
  /** What the log says when one falls due, e.g. `siteMessage.fellDue`. */
  readonly kind: string
}

export const deadline = <T extends Timed>(
  record: new () => T,
  rules: { readonly finishedBy: keyof T & string; readonly kind: string },
): Deadline => ({ record, ...rules })
