import { Arg, Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import { Light, WithLabel } from '../../../schema/vocabulary/index.ts'
import { yearOf } from '../calendar/index.ts'
import { badInput } from '../graphql/index.ts'
import type { Indicator } from '../indicators/index.ts'
import type { Context } from '../operation/index.ts'
import { unitLight } from './unit-light.ts'
import { IndicatorValue } from '../proof/index.ts'

/** A domain's view of a unit and all units below it. Each domain extends it with its own lists. */
@ObjectType()
export abstract class UnitDomain {
  constructor(readonly unitId: string) {}

  @WithLabel(Light, { nullable: true })
  @Field(() => Light, {
    nullable: true,
    description:
      'Null with an error if the calendar lacks the coming days. RED: an open record is overdue. YELLOW: an open record is due within three working days. GREEN otherwise.',
  })
  light(@Ctx() context: Context): Promise<Light> {
    return unitLight(context, this.unitId)
  }

  @Field(() => [IndicatorValue], {
    description:
      'The indicators of this domain, over the records of the unit and all units below it.',
  })
  async indicators(
    @Ctx() context: Context,
    @Arg('year', () => Int, {
      nullable: true,
      description: 'The year whose records count; the present year if left out.',
    })
    year?: number | null,
    @Arg('topics', () => [ID], {
      nullable: true,
      description:
        'Only indicators of these topics of the domain, e.g. `platforms.hotlines`; all if left out. An unknown topic is an error.',
    })
    topics?: readonly string[] | null,
  ): Promise<IndicatorValue[]> {
    const { unitId } = this
    const indicators = indicatorsAbout(topics, context)
    const isMeasured = await context.indicators.isMeasured()
    const countedYear = year ?? yearOf(context.today)
    return Promise.all(
      indicators.map(async (indicator) => {
        const value = await context.indicators.value({ indicator, unitId, year: countedYear })
        return new IndicatorValue(indicator, countedYear, value, isMeasured(indicator, countedYear))
      }),
    )
  }
}

const indicatorsAbout = (
  topics: readonly string[] | null | undefined,
  { indicators }: Context,
): readonly Indicator[] => {
  if (!topics) return indicators.all
  const known = indicators.topics.map(({ id }) => id)
  const unknown = topics.find((id) => !known.includes(id))
  if (unknown !== undefined)
    throw badInput(
      `"${unknown}" is no topic of this domain. It has: ${known.join(', ')}.`,
      `「${unknown}」不是此領域的主題;現有:${known.join('、')}。`,
    )
  return indicators.all.filter(({ topic }) => topics.includes(topic))
}
