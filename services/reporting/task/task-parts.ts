import { Ctx, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Day, Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { DueStep, dueDateStepsOf } from '../../kit/records/index.ts'

export enum DeadlineKind {
  FIXED = 'FIXED',
  DURATION = 'DURATION',
  CONTINUOUS = 'CONTINUOUS',
  TIMELY = 'TIMELY',
  EVENT = 'EVENT',
  NONE = 'NONE',
}

registerEnumType(DeadlineKind, {
  name: 'DeadlineKind',
  description: 'How a task is bound in time.',
  valuesConfig: {
    FIXED: { description: 'By a day.' },
    DURATION: { description: 'Within a time after an event; each record has its own clock.' },
    CONTINUOUS: { description: 'Whenever the occasion comes.' },
    TIMELY: { description: '“In time”, without a number.' },
    EVENT: { description: 'After something that has yet to happen.' },
    NONE: { description: 'No deadline is stated.' },
  },
})

const inChineseOrEnglish = (
  text: { readonly hant: string; readonly en: string },
  locale: Locale,
): string => (locale === Locale.EN ? text.en : text.hant)

@ObjectType({ description: 'A deadline of a task.' })
export class TaskDeadline {
  @Field(() => DeadlineKind, { description: 'How it binds.' })
  kind!: DeadlineKind

  @Field(() => Day, { nullable: true, description: 'The last day, for a fixed deadline.' })
  date!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The time allowed, for a duration: `P2WD` = 2 working days.',
  })
  rule!: string | null

  @Field(() => [DueStep], {
    description: 'What kind of day the last day is; empty unless it is fixed.',
  })
  dueDateSteps(@Ctx() context: Context): DueStep[] {
    return dueDateStepsOf(this.date ?? null, context)
  }

  whatHant!: string
  whatEn!: string

  @Field(() => String, { description: 'What is due; in Chinese or English.' })
  description(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return inChineseOrEnglish({ hant: this.whatHant, en: this.whatEn }, locale ?? context.locale)
  }
}

@ObjectType({ description: 'What a task is to reach.' })
export class TaskTarget {
  hant!: string
  en!: string

  @Field(() => String, { description: 'The target in words; in Chinese or English.' })
  text(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return inChineseOrEnglish(this, locale ?? context.locale)
  }
}

@ObjectType({ description: 'A rule that gives records of a task their due date.' })
export class TaskClock {
  @Field(() => String, { description: 'Short name, e.g. `fix2`.' })
  id!: string

  @Field(() => String, { description: 'The rule, e.g. `P2WD` = 2 working days after the event.' })
  rule!: string

  @Field(() => String, { description: '`notice` for a rule of the notice, `law` for one of law.' })
  source!: string

  @Field(() => String, { description: 'The document it rests on.' })
  authority!: string

  whatHant!: string
  whatEn!: string

  @Field(() => String, { description: 'What it measures; in Chinese or English.' })
  description(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return inChineseOrEnglish({ hant: this.whatHant, en: this.whatEn }, locale ?? context.locale)
  }
}

@ObjectType({ description: 'The event a task waits for.' })
export class TaskTrigger {
  event!: string
  eventEn!: string

  @Field(() => String, { description: 'What must happen first; in Chinese or English.' })
  description(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return inChineseOrEnglish({ hant: this.event, en: this.eventEn }, locale ?? context.locale)
  }
}
