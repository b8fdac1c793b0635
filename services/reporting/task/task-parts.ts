import { Ctx, Field, ObjectType } from 'type-graphql'
import {
  Day,
  type Locale,
  LocaleArg,
  localizeStored,
  registerLabelledEnum,
  WithLabel,
} from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { DueStep, dueDateStepsOf } from '../../kit/records/index.ts'
import { UnitGroup } from '../unit/unit-group.ts'

export enum DeadlineKind {
  FIXED = 'FIXED',
  DURATION = 'DURATION',
  CONTINUOUS = 'CONTINUOUS',
  TIMELY = 'TIMELY',
  EVENT = 'EVENT',
  NONE = 'NONE',
}

registerLabelledEnum(DeadlineKind, {
  name: 'DeadlineKind',
  description: 'The kind of a deadline.',
  valuesConfig: {
    FIXED: { label: ['Fixed day', '固定日期'], description: 'A fixed day.' },
    DURATION: {
      label: ['Time limit', '時限'],
      description: 'A time limit after an event; it applies to each record.',
    },
    CONTINUOUS: {
      label: ['Continuous', '持續推進'],
      description: 'Continuous, on every occasion.',
    },
    TIMELY: { label: ['In time', '及時'], description: '“In time” (及時), without a number.' },
    EVENT: {
      label: ['After an event', '事件觸發'],
      description: 'After the event that triggers the task.',
    },
    NONE: { label: ['No deadline', '未定期限'], description: 'The notice states no deadline.' },
  },
})

@ObjectType({ description: 'A deadline of a task.' })
export class TaskDeadline {
  @WithLabel(DeadlineKind)
  @Field(() => DeadlineKind, { description: 'The kind.' })
  kind!: DeadlineKind

  @Field(() => Day, { nullable: true, description: 'The last day of a fixed deadline; else null.' })
  date!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The time limit of a duration, e.g. `P2WD`: 2 working days; else null.',
  })
  rule!: string | null

  @Field(() => [DueStep], {
    description: 'The fixed day as a calendar day; empty for other kinds.',
  })
  dueDateSteps(@Ctx() context: Context): DueStep[] {
    return dueDateStepsOf(this.date ?? null, context)
  }

  /** The printed words that it was read from; null or absent if it was not read. */
  words?: string | null

  /** The groups that it binds; left out or empty if it binds every unit of the task. */
  groupIds?: string[]

  @Field(() => [UnitGroup], {
    description: 'The groups of units that it binds; empty if it binds every unit of the task.',
  })
  async groups(@Ctx() { load }: Context): Promise<UnitGroup[]> {
    const groups = await Promise.all((this.groupIds ?? []).map((id) => load(UnitGroup, id)))
    return groups.filter((group) => group !== undefined)
  }

  whatHant!: string
  whatEn!: string

  @Field(() => String, { description: 'What is due.' })
  description(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localizeStored({ hant: this.whatHant, en: this.whatEn }, locale ?? context.locale)
  }
}

@ObjectType({ description: 'A target of a task.' })
export class TaskTarget {
  hant!: string
  en!: string

  @Field(() => String, { description: 'The target.' })
  text(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localizeStored(this, locale ?? context.locale)
  }
}

@ObjectType({ description: 'A rule for the due dates of a task’s records.' })
export class TaskClock {
  @Field(() => String, { description: 'A short name, e.g. `fix2`.' })
  id!: string

  @Field(() => String, { description: 'The rule, e.g. `P2WD`: 2 working days after the event.' })
  rule!: string

  @Field(() => String, {
    description: '`notice` for a rule of the notice, `law` for a rule of a law.',
  })
  source!: string

  @Field(() => String, { description: 'The document that states the rule.' })
  authority!: string

  whatHant!: string
  whatEn!: string

  @Field(() => String, { description: 'What the rule limits.' })
  description(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localizeStored({ hant: this.whatHant, en: this.whatEn }, locale ?? context.locale)
  }
}

@ObjectType({ description: 'The event that a task waits for, e.g. a revised regulation.' })
export class TaskTrigger {
  event!: string
  eventEn!: string

  @Field(() => String, { description: 'The event.' })
  description(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localizeStored({ hant: this.event, en: this.eventEn }, locale ?? context.locale)
  }
}
