import type { EntityTarget } from 'typeorm'
import type { Calendar, Due } from '../calendar/index.ts'
import type { ActiveRules } from '../rules/index.ts'
import type { LoggedRow } from '../store/index.ts'

/** A record with a due moment: open until it is finished, overdue from the moment it passes unfinished. */
export interface Timed extends LoggedRow {
  /** The last moment in time; left out by a record that is due by a day. */
  readonly dueAt?: Date | null
  /** Set once, by the timer, when the due moment passed while it was open. */
  readonly missedDueDate: boolean
}

/** Tells the kit which records have a clock, and what an open one looks like. */
export interface Deadline<T extends Timed = Timed> {
  readonly record: EntityTarget<T>
  /** The column that is null while the record is open. */
  readonly finishedBy: string
  /** What the log says when one falls due, e.g. `siteMessage.missedDueDate`. */
  readonly kind: string
  /** How the due moment follows from the record; undefined while no clock runs. */
  readonly due?: (record: T, rules: ActiveRules, calendar: Calendar) => Due | undefined
  /** The packs of law that its clock may follow; any, if left out. */
  readonly packs?: readonly string[]
  /** The column of its last day, for a record that has no `dueAt`. */
  readonly lastDay?: string
  /** What else must hold of an open one, e.g. that it counts. */
  readonly where?: object
}

export const deadline = <T extends Timed>(
  record: new () => T,
  rules: {
    readonly finishedBy: keyof T & string
    readonly kind: string
    readonly due?: (record: T, rules: ActiveRules, calendar: Calendar) => Due | undefined
    readonly packs?: readonly string[]
    readonly lastDay?: keyof T & string
    readonly where?: Partial<T>
  },
): Deadline =>
  // Its functions are only ever handed records of this very kind.
  ({ record, ...rules }) as unknown as Deadline
