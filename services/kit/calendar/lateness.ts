import type { Calendar } from './calendar.ts'
import type { CalendarDay } from './day.ts'

/**
 * The lateness of an assignment.
 * LATE by `workingDays`; the number is 0 while only days off have passed since the due day, or when
 * an hour clock ended earlier the same day. EARLY by `workingDays`, at least 1. Otherwise it is 0.
 */
export interface Lateness {
  /** EXTENDED: unfinished, in time, and with a due day that an extension moved. */
  readonly kind: 'EARLY' | 'ON_TIME' | 'LATE' | 'EXTENDED' | 'UNDATED'
  readonly workingDays: number
}

/**
 * The days that lateness follows from, in Asia/Shanghai.
 * `overran` is for hour clocks, where days are too coarse: true once `finishedAt`, or now if
 * unfinished, is after `dueAt`.
 */
export interface DueStatus {
  readonly dueOn: CalendarDay | undefined
  readonly originalDueOn?: CalendarDay | undefined
  readonly finishedOn?: CalendarDay | undefined
  readonly today: CalendarDay
  readonly overran?: boolean | undefined
}

/** Whether it was finished after its due day, or is unfinished after it. Needs no calendar. */
export const isLate = ({ dueOn, finishedOn, today, overran = false }: DueStatus): boolean =>
  dueOn !== undefined && (overran || (finishedOn ?? today) > dueOn)

/** Throws CalendarYearMissing when it needs working days of a year that the calendar does not have. */
export function latenessOf(status: DueStatus, calendar: Calendar): Lateness {
  const { dueOn, originalDueOn = dueOn, finishedOn, today } = status
  if (dueOn === undefined) return { kind: 'UNDATED', workingDays: 0 }
  if (isLate(status)) {
    return { kind: 'LATE', workingDays: calendar.workingDaysBetween(dueOn, finishedOn ?? today) }
  }
  if (finishedOn === undefined) {
    return { kind: dueOn === originalDueOn ? 'ON_TIME' : 'EXTENDED', workingDays: 0 }
  }
  const workingDays = calendar.workingDaysBetween(finishedOn, dueOn)
  return { kind: workingDays > 0 ? 'EARLY' : 'ON_TIME', workingDays: Math.max(workingDays, 0) }
}
