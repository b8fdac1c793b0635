import { Ctx, Field, ObjectType } from 'type-graphql'
import {
  DateTime,
  Locale,
  LocaleArg,
  registerLabelledEnum,
  WithLabel,
} from '../../../schema/vocabulary/index.ts'
import { type CalendarDay, latenessOf } from '../../kit/calendar/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { AssignmentLateness, LatenessKind } from '../assignment/lateness.ts'
import type { Past } from '../history/past.ts'
import { Unit } from '../unit/unit.ts'

export enum OverdueKind {
  TASK = 'TASK',
  OBLIGATION = 'OBLIGATION',
  RECORD = 'RECORD',
}

registerLabelledEnum(OverdueKind, {
  name: 'OverdueKind',
  description: 'What is overdue.',
  valuesConfig: {
    TASK: {
      label: ['Task', '任務'],
      description: 'The assignment of a task (任務) without a complete report.',
    },
    OBLIGATION: {
      label: ['Obligation', '義務'],
      description: 'The assignment of an obligation (義務) without a complete report.',
    },
    RECORD: {
      label: ['Record', '記錄'],
      description: 'An open record of a domain whose clock has run out.',
    },
  },
})

@ObjectType({ description: 'An assignment or a record that is overdue.' })
export class OverdueItem {
  @WithLabel(OverdueKind)
  @Field(() => OverdueKind, { description: 'What is overdue.' })
  kind!: OverdueKind

  @Field(() => String, {
    nullable: true,
    description: 'The record type, e.g. `siteMessage`; null for an assignment.',
  })
  recordType!: string | null

  @Field(() => String, {
    description: 'The title of the task, obligation or record; for a record without one, its type.',
  })
  subject!: string

  @Field(() => DateTime, { description: 'The last moment at which it was in time.' })
  dueAt!: Date

  @Field(() => Unit, { nullable: true, description: 'The unit that is late.' })
  unit!: Unit | null

  dueOn!: CalendarDay

  /** The time that it is of; undefined for the present. */
  past!: Past | undefined

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is overdue: by how many working days, e.g. 逾期3個工作日. Null with an error if the calendar lacks a year.',
  })
  async reason(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): Promise<string> {
    const { dueOn, past } = this
    const { today } = past ?? context
    const calendar = past ? await past.calendar() : context.calendar
    const { workingDays } = latenessOf({ dueOn, today, overran: true }, calendar)
    const lateness = { kind: LatenessKind.LATE, workingDays }
    return Object.assign(new AssignmentLateness(), lateness).phrase(locale ?? context.locale)
  }
}
