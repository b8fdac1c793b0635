import type { Calendar } from './calendar.ts'
import type { Day } from './day.ts'

/**
 * How an assignment stands against its due date.
 * LATE by `workingDays`, which is 0 while only days off have passed since the due day, or while an
 * hour clock ran out earlier the same day: late is late, the number only counts lost working days.
 * EARLY with `workingDays` in hand, at least 1. For the other kinds it is 0.
 */
export interface Lateness {
  readonly kind: LatenessKind
  readonly workingDays: number
}

/** EXTENDED: unfinished, in time, and on a due day that an extension moved. */
export type LatenessKind = 'EARLY' | 'ON_TIME' | 'LATE' | 'EXTENDED' | 'UNDATED'

/**
 * The days that lateness follows from, in Asia/Shanghai.
 * `overran` is for hour clocks, which days cannot judge: true once `finishedAt`, or else now, is
 * after `dueAt`.
 */
export interface DueStatus {
  readonly dueOn: Day | undefined
  readonly originalDueOn?: Day | undefined
  readonly finishedOn?: Day | undefined
  readonly today: Day
  readonly overran?: boolean | undefined
}

/** Throws CalendarYearMissing when it must count working days in a year the calendar lacks. */
export function latenessOf(standing: DueStatus, calendar: Calendar): Lateness {
  const { dueOn, originalDueOn = dueOn, finishedOn, today, overran = false } = standing
  if (dueOn === undefined) return { kind: 'UNDATED', workingDays: 0 }
  const reached = finishedOn ?? today
  if (overran || reached > dueOn) {
    return { kind: 'LATE', workingDays: calendar.workingDaysBetween(dueOn, reached) }
  }
  if (finishedOn === undefined) {
    return { kind: dueOn === originalDueOn ? 'ON_TIME' : 'EXTENDED', workingDays: 0 }
  }
  const inHand = calendar.workingDaysBetween(finishedOn, dueOn)
  return inHand > 0 ? { kind: 'EARLY', workingDays: inHand } : { kind: 'ON_TIME', workingDays: 0 }
}
