import { Ctx, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Light, Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import {
  type Clock,
  type CalendarDay,
  dayOf,
  dueOf,
  latenessOf,
  lightOf,
  parseRule,
  type DueStatus,
} from '../../kit/calendar/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { DueStep } from '../../kit/records/index.ts'
import { Extension, RequestStatus } from '../extension/extension.ts'
import { Task } from '../task/task.ts'
import { clocksFromTrigger } from '../task/trigger.ts'
import type { Assignment } from './assignment.ts'

export enum LatenessKind {
  EARLY = 'EARLY',
  ON_TIME = 'ON_TIME',
  LATE = 'LATE',
  EXTENDED = 'EXTENDED',
  UNDATED = 'UNDATED',
}

registerEnumType(LatenessKind, {
  name: 'LatenessKind',
  description: 'How an assignment stands against its due day.',
  valuesConfig: {
    EARLY: { description: 'Complete at least a working day before it was due.' },
    ON_TIME: { description: 'Complete on the due day, or not yet due.' },
    LATE: { description: 'Complete, or still incomplete, after the due day.' },
    EXTENDED: { description: 'Not yet due, on a due day that was extended.' },
    UNDATED: { description: 'No due day.' },
  },
})

@ObjectType('Lateness', { description: 'How an assignment stands against its due day.' })
export class LatenessType {
  @Field(() => LatenessKind, { description: 'Early, on time, late …' })
  kind!: LatenessKind

  @Field(() => Int, {
    description: 'LATE: working days past the due day. EARLY: working days in hand. Else 0.',
  })
  workingDays!: number

  @Field(() => String, { description: 'In words.' })
  text(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    const days = this.workingDays
    const words = {
      EARLY: [`提前${days}個工作日`, `提前${days}个工作日`, `${days} working day(s) early`],
      ON_TIME: ['按時', '按时', 'on time'],
      LATE: [`逾期${days}個工作日`, `逾期${days}个工作日`, `late by ${days} working day(s)`],
      EXTENDED: ['已延期', '已延期', 'extended'],
      UNDATED: ['未定期限', '未定期限', 'undated'],
    }[this.kind]
    const wanted = { ZH_HANT: 0, ZH_HANS: 1, EN: 2 }[locale ?? context.locale]
    return words[wanted] ?? ''
  }
}

const standingOf = (assignment: Assignment, today: CalendarDay): DueStatus => ({
  dueOn: assignment.dueOn ?? undefined,
  originalDueOn: assignment.originalDueOn ?? undefined,
  finishedOn: assignment.completedOn ?? undefined,
  today,
})

/** Excused assignments have no lateness: nothing is expected. */
export const latenessNow = (assignment: Assignment, { today, calendar }: Context): LatenessType =>
  Object.assign(
    new LatenessType(),
    assignment.counts
      ? latenessOf(standingOf(assignment, today), calendar)
      : { kind: LatenessKind.UNDATED, workingDays: 0 },
  )

export const lightNow = (assignment: Assignment, context: Context): Light | null => {
  const { kind, workingDays } = latenessNow(assignment, context)
  const standing = standingOf(assignment, context.today)
  if (!assignment.counts) return null
  const light = lightOf({ kind, workingDays }, standing, context.calendar)
  return light ? Light[light] : null
}

/** How the due day came about, extensions included. */
export const explainDue = async (assignment: Assignment, context: Context): Promise<DueStep[]> => {
  const clock = await clockOf(assignment, context)
  if (!clock) return []
  const { store, calendar } = context
  const granted = await store.read.find(Extension, {
    where: { assignmentId: assignment.id, status: RequestStatus.GRANTED },
    order: { decidedAt: 'ASC' },
  })
  const extensions = granted.map(({ newDueOn, decidedAt, requestedAt, reason }) => ({
    to: newDueOn,
    grantedOn: dayOf(decidedAt ?? requestedAt),
    reason,
  }))
  return dueOf({ ...clock, extensions }, calendar).steps.map((step) => new DueStep(step))
}

/** The day that is named, or the clock from the task's trigger that gave it. */
const clockOf = async (
  { originalDueOn, taskId }: Assignment,
  { load, calendar }: Context,
): Promise<Clock | undefined> => {
  if (originalDueOn === null) return undefined
  const task = await load(Task, taskId)
  const counted = (task ? clocksFromTrigger(task) : []).find((clock) => {
    const due = dueOf(clock, calendar)
    return !due.paused && due.dueOn === originalDueOn
  })
  const rule = parseRule(originalDueOn)
  return counted ?? (rule && { rule })
}
