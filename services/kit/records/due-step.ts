import { Ctx, Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Day, Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import { dueOf, parseRule, type Step } from '../calendar/index.ts'
import type { Context } from '../operation/index.ts'

export enum DueEffect {
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
  description: 'What a day does to a due date.',
  valuesConfig: {
    START: { description: 'The day of the event: day 0.' },
    COUNTED: { description: 'Counts.' },
    SKIPPED: { description: 'A day off; does not count.' },
    PAUSED: { description: 'The clock stood still.' },
    ROLLED: { description: 'The end moved on to the next working day.' },
    EXTENDED: { description: 'An extension moved the end.' },
    DUE: { description: 'The last day.' },
  },
})

@Directive('@shareable')
@ObjectType({ description: 'One step of how a due date came about.' })
export class DueStep {
  constructor(private readonly step: Step) {}

  @Field(() => Day, { description: 'The day.' })
  day(): string {
    return this.step.day
  }

  @Field(() => DueEffect, { description: 'What it does.' })
  effect(): DueEffect {
    return DueEffect[this.step.effect]
  }

  @Field(() => Int, { description: 'How many days (or hours) are counted by then.' })
  count(): number {
    return this.step.count
  }

  @Field(() => String, { description: 'Why; in Chinese or English.' })
  reason(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return (locale ?? context.locale) === Locale.EN ? this.step.reason : this.step.reasonHant
  }
}

/** How a day that is fixed by a document is a due date: what kind of day it is, and the last working day before. */
export const dueDateStepsOf = (day: string | null, { calendar }: Context): DueStep[] => {
  const rule = day === null ? undefined : parseRule(day)
  return rule ? dueOf({ rule }, calendar).steps.map((step) => new DueStep(step)) : []
}
