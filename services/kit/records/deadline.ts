import type { EntityTarget } from 'typeorm'
import type { Calendar, Due } from '../calendar/index.ts'
import type { ActiveRules } from '../rules/index.ts'
import type { LoggedRow } from '../store/index.ts'

/** A record with a due moment: open until it is finished, overdue once the moment has passed unfinished. */
export interface Timed extends LoggedRow {
  /** The last moment in time; absent in a record that is due by a day. */
  readonly dueAt?: Date | null
  /** Set once, by the sweep, when the due moment passed while it was open. */
  readonly missedDueDate: boolean
}

/** Which records have a clock, and how an open one is found. */
export interface Deadline<T extends Timed = Timed> {
  readonly record: EntityTarget<T>
  /** The column that is null while the record is open. */
  readonly finishedBy: string
  /** The event that is logged when a record misses its due moment, e.g. `siteMessage.missedDueDate`. */
  readonly kind: string
  /** Computes the due moment of a record; undefined while no clock runs. */
  due?(record: T, rules: ActiveRules, calendar: Calendar): Due | undefined
  /** The rule packs that its clock may follow; any pack if left out. */
  readonly packs?: readonly string[]
  /** The column of its last day, for a record that has no `dueAt`. */
  readonly lastDay?: string
  /** Due again and again while it is open, so that it decides no light. */
  readonly recurs?: boolean
  /** Further conditions of an open record, e.g. that it counts. */
  readonly where?: object
}

/** Declares the deadline of a class that is no record type. */
export const deadline = <T extends Timed>(
  record: new () => T,
  rules: Omit<Deadline<T>, 'record' | 'finishedBy' | 'lastDay' | 'where'> & {
    readonly finishedBy: keyof T & string
    readonly lastDay?: keyof T & string
    readonly where?: Partial<T>
  },
): Deadline => ({ record, ...rules })
