import { Ctx, Directive, Field, Int, ObjectType } from 'type-graphql'
import { localize, Ratio, Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import { type Indicator, isReached } from '../indicators/index.ts'

@Directive('@shareable')
@ObjectType({
  description:
    'The target of an indicator: a share of records, or a number of records in each unit.',
})
class IndicatorTarget {
  @Field(() => Ratio, {
    nullable: true,
    description: 'The required share of records, as a minimum; null for a target per unit.',
  })
  share!: Ratio | null

  @Field(() => Int, {
    nullable: true,
    description:
      'The required number of records in every unit that must report, as a minimum; null for a share.',
  })
  eachUnit!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'The greatest allowed number of records in every unit; null without upper bound.',
  })
  most!: number | null

  @Field(() => [String], {
    description:
      'The groups in each of which every unit needs the records; empty if the target has no groups.',
  })
  groups!: readonly string[]
}

@Directive('@shareable')
@ObjectType({
  description:
    'The value of an indicator for a unit and all units below it, or for all units, in a year.',
})
export class IndicatorValue {
  @Field(() => String, { description: 'The name of the indicator, e.g. `repliedInTime`.' })
  readonly name: string

  @Field(() => Int, { description: 'The year whose records count.' })
  readonly year: number

  @Field(() => Ratio, {
    description:
      'The value: records that meet the condition of the records that count, or units that reach the target of the units that must.',
  })
  readonly value: Ratio

  @Field(() => IndicatorTarget, { description: 'The target of the indicator.' })
  readonly target: IndicatorTarget

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the value reaches the target; null while nothing counts, or while a clock is off without which it cannot be told.',
  })
  readonly met: boolean | null

  constructor(
    private readonly indicator: Indicator,
    year: number,
    value: Ratio,
    isMeasured: boolean,
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
    // What already fails fails whether or not its clock runs.
    const isDecided = value.denominator > 0 && (isMeasured || !isReached(target, value))
    this.met = isDecided ? isReached(target, value) : null
  }

  @Field(() => [String], {
    description:
      'The ids of the rule packs whose clocks it depends on, e.g. `proactive20`; empty if it depends on none that can be switched off.',
  })
  clocks(): readonly string[] {
    return this.indicator.clocks
  }

  @Field(() => String, {
    nullable: true,
    description:
      'What the notice asks beyond this indicator, and why the hub asks less; null if it asks no more.',
  })
  limitation(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string | null {
    const { limitation } = this.indicator
    return limitation ? localize(limitation, locale ?? context.locale) : null
  }

  @Field(() => String, { description: 'What the indicator counts, as a text for people.' })
  label(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localize(this.indicator.label, locale ?? context.locale)
  }
}
