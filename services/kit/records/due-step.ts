import { Ctx, Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Day, Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import { dueOf, type DueDateStep, parseRule } from '../calendar/index.ts'
import type { Context } from '../operation/index.ts'

enum DueEffect {
  START = 'START',
  COUNTED = 'COUNTED',
  SKIPPED = 'SKIPPED',
  PAUSED = 'PAUSED',
  ROLLED = 'ROLLED',
  EXTENDED = 'EXTENDED',
  DUE = 'DUE',
}

registerEnumType(DueEffect, {
  name: 'DueEffect',
  description: 'The effect of a day on a due date.',
  valuesConfig: {
    START: { description: 'The day of the event: day 0.' },
    COUNTED: { description: 'The day counts.' },
    SKIPPED: { description: 'A weekend day or holiday; it does not count.' },
    PAUSED: { description: 'The clock was paused; the day does not count.' },
    ROLLED: { description: 'The due date moved from a day off to the next working day (順延).' },
    EXTENDED: { description: 'An extension (延期) moved the due date.' },
    DUE: { description: 'The due day.' },
  },
})

@Directive('@shareable')
@ObjectType({ description: 'One step in the computation of a due date.' })
export class DueStep {
  constructor(private readonly step: DueDateStep) {}

  @Field(() => Day, { description: 'The day, in Asia/Shanghai.' })
  day(): string {
    return this.step.day
  }

  @Field(() => DueEffect, { description: 'The effect of the day on the due date.' })
  effect(): DueEffect {
    return DueEffect[this.step.effect]
  }

  @Field(() => Int, {
    description: 'How many days, or hours of an hour clock, are counted so far.',
  })
  count(): number {
    return this.step.count
  }

  @Field(() => String, {
    description: 'Why the day has this effect; in Traditional Chinese or English.',
  })
  reason(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    const { en, hant } = this.step.reason
    return (locale ?? context.locale) === Locale.EN ? en : hant
  }
}

/** The steps for a due day that a document fixes: whether it is a working day, and the last working day before. */
export const dueDateStepsOf = (day: string | null, { calendar }: Context): DueStep[] => {
  const rule = day === null ? undefined : parseRule(day)
  return rule ? dueOf({ rule }, calendar).steps.map((step) => new DueStep(step)) : []
}
