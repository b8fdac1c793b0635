import { Field, ObjectType } from 'type-graphql'
import { DateTime, Day, WebAddress } from '../../../schema/vocabulary/index.ts'
import {
  type Calendar,
  chinaCalendar,
  type Clock,
  dueOf,
  parseRule,
} from '../../kit/calendar/index.ts'
import { type TaskDeadline, DeadlineKind } from './task-parts.ts'

@ObjectType({ description: 'The document whose coming out triggered a task.' })
export class TriggerDocument {
  @Field(() => String, { nullable: true, description: 'Its number, e.g. 國令第711號.' })
  docNo!: string | null

  @Field(() => String, { description: 'Its title.' })
  title!: string

  @Field(() => Day, {
    description: 'The day it came out; due days that wait for it count from it.',
  })
  promulgatedOn!: string

  @Field(() => WebAddress, { nullable: true, description: 'Where it can be read.' })
  url!: string | null

  @Field(() => String, { nullable: true, description: 'Why it triggers the task.' })
  reason!: string | null

  @Field(() => DateTime, { description: 'When the General Office said so.' })
  triggeredAt!: string
}

interface Waiting {
  readonly deadlines: readonly Pick<TaskDeadline, 'kind' | 'rule'>[]
  readonly triggering: Pick<TriggerDocument, 'promulgatedOn'> | null
}

/** The clocks of a task that run from the day its trigger came; none while it waits. */
export const clocksFromTrigger = ({ deadlines, triggering }: Waiting): readonly Clock[] =>
  deadlines.flatMap(({ kind, rule: text }) => {
    const rule = kind === DeadlineKind.EVENT && text ? parseRule(text) : undefined
    if (!rule || !triggering) return []
    return [{ rule, anchor: new Date(`${triggering.promulgatedOn}T00:00:00+08:00`) }]
  })

/** The last days that count from the trigger. */
export const daysFromTrigger = (
  task: Waiting,
  calendar: Calendar = chinaCalendar,
): readonly string[] =>
  clocksFromTrigger(task).flatMap((clock) => {
    const due = dueOf(clock, calendar)
    return due.paused ? [] : [due.dueOn]
  })
