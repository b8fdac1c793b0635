import { Ctx, Directive, Field, Int, ObjectType } from 'type-graphql'
import { localize, Ratio, Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import { type Indicator, isMet } from '../indicators/index.ts'

@Directive('@shareable')
@ObjectType({ description: 'What an indicator must reach: a share, or a number in each unit.' })
export class IndicatorTarget {
  @Field(() => Ratio, {
    nullable: true,
    description: 'At least this share; null if a number is asked.',
  })
  share!: Ratio | null

  @Field(() => Int, {
    nullable: true,
    description:
      'At least so many in every unit that is expected to answer; null if a share is asked.',
  })
  eachUnit!: number | null

  @Field(() => Int, { nullable: true, description: 'At most so many in every unit, if bounded.' })
  most!: number | null

  @Field(() => [String], {
    description: 'The groups in each of which every unit must have them; empty if not grouped.',
  })
  groups!: readonly string[]
}

@Directive('@shareable')
@ObjectType({ description: 'A question about a task, answered from records.' })
export class IndicatorValue {
  @Field(() => String, { description: 'Its short name, e.g. `repliedInTime`.' })
  readonly name: string

  @Field(() => Int, { description: 'The year whose records count.' })
  readonly year: number

  @Field(() => Ratio, {
    description:
      'The answer: records that meet the condition of those that count, or units of those expected.',
  })
  readonly value: Ratio

  @Field(() => IndicatorTarget, { description: 'What it must reach.' })
  readonly target: IndicatorTarget

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it does; null while nothing counts.',
  })
  readonly met: boolean | null

  constructor(
    private readonly indicator: Indicator,
    year: number,
    value: Ratio,
  ) {
    const { target } = indicator
    this.name = indicator.name
    this.year = year
    this.value = value
    this.target =
      target.kind === 'SHARE'
        ? {
            share: new Ratio(target.numerator, target.denominator),
            eachUnit: null,
            most: null,
            groups: [],
          }
        : {
            share: null,
            eachUnit: target.count,
            groups: target.kind === 'EACH_GROUP' ? target.groups : [],
            most: target.kind === 'EACH_UNIT' ? (target.most ?? null) : null,
          }
    this.met = value.denominator === 0 ? null : isMet(indicator, value)
  }

  @Field(() => String, { description: 'What it asks.' })
  label(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localize(this.indicator.label, locale ?? context.locale)
  }
}
