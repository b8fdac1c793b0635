import { Field, ObjectType } from 'type-graphql'
import { DateTime, Day, WebAddress } from '../../../schema/vocabulary/index.ts'
import {
  type Calendar,
  chinaCalendar,
  type Clock,
  dueOf,
  parseRule,
  yearOf,
} from '../../kit/calendar/index.ts'
import { type TaskDeadline, DeadlineKind } from './task-parts.ts'

@ObjectType({ description: 'The document that triggered a task.' })
export class TriggerDocument {
  @Field(() => String, {
    nullable: true,
    description: 'The number, e.g. 國令第711號; null if it has none.',
  })
  docNo!: string | null

  @Field(() => String, { description: 'The title.' })
  title!: string

  @Field(() => Day, {
    description: 'The day of promulgation (公佈日期), from which due dates count.',
  })
  promulgatedOn!: string

  @Field(() => WebAddress, { nullable: true, description: 'The URL of the document.' })
  url!: string | null

  @Field(() => String, { nullable: true, description: 'The reason why it triggers the task.' })
  reason!: string | null

  @Field(() => DateTime, { description: 'The moment of `triggerTask`.' })
  triggeredAt!: string
}

interface TriggeredTask {
  readonly deadlines: readonly Pick<TaskDeadline, 'kind' | 'rule'>[]
  readonly triggering: Pick<TriggerDocument, 'promulgatedOn'> | null
}

/** The clocks that start on the day of promulgation; none before the trigger. */
export const clocksFromTrigger = ({ deadlines, triggering }: TriggeredTask): readonly Clock[] =>
  deadlines.flatMap(({ kind, rule: text }) => {
    const rule = kind === DeadlineKind.EVENT && text ? parseRule(text) : undefined
    if (!rule || !triggering) return []
    return [{ rule, anchor: new Date(`${triggering.promulgatedOn}T00:00:00+08:00`) }]
  })

/**
 * The year whose records prove a task: that of its programme, or that of its trigger if the event happened later. Before the
 * event nothing is asked, so records of earlier years prove nothing.
 */
export const measuredYearOf = ({
  year,
  triggering,
}: Pick<TriggeredTask, 'triggering'> & { readonly year: number }): number =>
  triggering ? Math.max(year, yearOf(triggering.promulgatedOn)) : year

/** The due dates that count from the day of promulgation. */
export const daysFromTrigger = (
  task: TriggeredTask,
  calendar: Calendar = chinaCalendar,
): readonly string[] =>
  clocksFromTrigger(task).flatMap((clock) => {
    const due = dueOf(clock, calendar)
    return due.paused ? [] : [due.dueOn]
  })
