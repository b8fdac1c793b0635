import { Ctx, Directive, Field, Int, ObjectType } from 'type-graphql'
import {
  Day,
  type Locale,
  LocaleArg,
  localizeStored,
  registerLabelledEnum,
  WithLabel,
} from '../../../schema/vocabulary/index.ts'
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

registerLabelledEnum(DueEffect, {
  name: 'DueEffect',
  description: 'The effect of a day on a due date.',
  valuesConfig: {
    START: { label: ['Start', '起算'], description: 'The day of the event: day 0.' },
    COUNTED: { label: ['Counted', '計入'], description: 'The day counts.' },
    SKIPPED: {
      label: ['Skipped', '不計'],
      description: 'A weekend day or holiday; it does not count.',
    },
    PAUSED: {
      label: ['Paused', '暫停'],
      description: 'The clock was paused; the day does not count.',
    },
    ROLLED: {
      label: ['Rolled', '順延'],
      description: 'The due date moved from a day off to the next working day (順延).',
    },
    EXTENDED: {
      label: ['Extended', '延期'],
      description: 'An extension (延期) moved the due date.',
    },
    DUE: { label: ['Due', '到期'], description: 'The due day.' },
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

  @WithLabel(DueEffect)
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
    description: 'Why the day has this effect.',
  })
  reason(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localizeStored(this.step.reason, locale ?? context.locale)
  }
}

/** The steps for a due day that a document fixes: whether it is a working day, and the last working day before. */
export const dueDateStepsOf = (day: string | null, { calendar }: Context): DueStep[] => {
  const rule = day === null ? undefined : parseRule(day)
  return rule ? dueOf({ rule }, calendar).steps.map((step) => new DueStep(step)) : []
}
