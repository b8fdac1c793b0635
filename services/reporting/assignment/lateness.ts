import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import {
  Light,
  Locale,
  LocaleArg,
  registerLabelledEnum,
  WithLabel,
} from '../../../schema/vocabulary/index.ts'
import { type CalendarDay, type DueStatus, latenessOf, lightOf } from '../../kit/calendar/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import type { Assignment } from './assignment.ts'

export enum LatenessKind {
  EARLY = 'EARLY',
  ON_TIME = 'ON_TIME',
  LATE = 'LATE',
  EXTENDED = 'EXTENDED',
  UNDATED = 'UNDATED',
}

registerLabelledEnum(LatenessKind, {
  name: 'LatenessKind',
  description: 'The completion of an assignment compared with its due date.',
  valuesConfig: {
    EARLY: {
      label: ['Early', '提前'],
      description: 'Completed at least a working day before the due date.',
    },
    ON_TIME: {
      label: ['On time', '按時'],
      description: 'Completed on the due date, or not yet due.',
    },
    LATE: {
      label: ['Late', '逾期'],
      description: 'Completed after the due date, or incomplete after it (逾期).',
    },
    EXTENDED: {
      label: ['Extended', '已延期'],
      description: 'Not yet due, with an extended due date (已延期).',
    },
    UNDATED: { label: ['Undated', '未定期限'], description: 'Without a due date.' },
  },
})

@ObjectType('Lateness', {
  description: 'The completion of an assignment compared with its due date.',
})
export class AssignmentLateness {
  @WithLabel(LatenessKind)
  @Field(() => LatenessKind, { description: 'Early, on time, late …' })
  kind!: LatenessKind

  @Field(() => Int, {
    description:
      'Working days: after the due date if LATE, before it if EARLY; 0 for the other kinds.',
  })
  workingDays!: number

  @Field(() => String, { description: 'The lateness as a phrase, e.g. 逾期3個工作日.' })
  text(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return this.phrase(locale ?? context.locale)
  }

  phrase(locale: Locale): string {
    const days = this.workingDays
    const phrases = {
      EARLY: [`提前${days}個工作日`, `提前${days}个工作日`, `${days} working day(s) early`],
      ON_TIME: ['按時', '按时', 'on time'],
      LATE: [`逾期${days}個工作日`, `逾期${days}个工作日`, `late by ${days} working day(s)`],
      EXTENDED: ['已延期', '已延期', 'extended'],
      UNDATED: ['未定期限', '未定期限', 'undated'],
    }[this.kind]
    const index = { ZH_HANT: 0, ZH_HANS: 1, EN: 2 }[locale]
    return phrases[index] ?? ''
  }
}

/** A day, and the calendar by which working days are counted from it. */
type Day = Pick<Context, 'today' | 'calendar'>

const dueStatusOf = (assignment: Assignment, today: CalendarDay): DueStatus => ({
  dueOn: assignment.dueOn ?? undefined,
  originalDueOn: assignment.originalDueOn ?? undefined,
  finishedOn: assignment.completedOn ?? undefined,
  today,
})

/** The lateness today. An assignment that does not count has none, since nothing is due. */
export const latenessOfAssignment = (
  assignment: Assignment,
  { today, calendar }: Day,
): AssignmentLateness =>
  Object.assign(
    new AssignmentLateness(),
    assignment.counts
      ? latenessOf(dueStatusOf(assignment, today), calendar)
      : { kind: LatenessKind.UNDATED, workingDays: 0 },
  )

/** The working days that are left until the due day; null if nothing is awaited any more, or is late. */
export const workingDaysLeft = (
  { counts, dueOn, completedOn }: Assignment,
  { today, calendar }: Day,
): number | null =>
  counts && dueOn !== null && completedOn === null && dueOn >= today
    ? calendar.workingDaysBetween(today, dueOn)
    : null

/** The light today; null if the assignment does not count, or is open without a due date. */
export const lightOfAssignment = (
  assignment: Assignment,
  { today, calendar }: Day,
): Light | null => {
  if (!assignment.counts) return null
  const light = lightOf(dueStatusOf(assignment, today), calendar)
  return light ? Light[light] : null
}
