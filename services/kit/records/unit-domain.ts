import { Arg, Ctx, Field, Int, ObjectType } from 'type-graphql'
import { Light } from '../../../schema/vocabulary/index.ts'
import { yearOf } from '../calendar/index.ts'
import type { Context } from '../operation/index.ts'
import type { Deadline } from './deadline.ts'
import { unitLight } from './unit-light.ts'
import { IndicatorValue } from '../proof/index.ts'

const ofRecordTypes = new Map<object, readonly Deadline[]>()

/** Lets the light of a domain follow the clocks of its record types too. */
export const registerDeadlines = (domain: object, deadlines: readonly Deadline[]): void => {
  ofRecordTypes.set(domain, deadlines)
}

/** What a domain knows of a unit and all below it. Each domain extends it with its own lists. */
@ObjectType()
export abstract class UnitDomain {
  /** Records with clocks that decide the light, beside those of its record types. */
  protected readonly deadlines: readonly Deadline[] = []

  constructor(readonly unitId: string) {}

  @Field(() => Light, {
    description: 'RED: something open is late. YELLOW: something is due within three working days.',
  })
  light(@Ctx() context: Context): Promise<Light> {
    const watched = ofRecordTypes.get(this.constructor) ?? []
    return unitLight(context, [...this.deadlines, ...watched], this.unitId)
  }

  @Field(() => [IndicatorValue], { description: 'All indicators of this domain for the unit.' })
  indicators(
    @Ctx() context: Context,
    @Arg('year', () => Int, { nullable: true, description: 'Which year; this year if left out.' })
    year?: number | null,
    @Arg('tasks', () => [Int], {
      nullable: true,
      description: 'Only of the tasks with these numbers.',
    })
    tasks?: readonly number[] | null,
  ): Promise<IndicatorValue[]> {
    const asked = context.indicators.all.filter(({ task }) => !tasks || tasks.includes(task))
    const wanted = year ?? yearOf(context.today)
    return Promise.all(
      asked.map(
        async (indicator) =>
          new IndicatorValue(
            indicator,
            wanted,
            await context.indicators.value({ indicator, unitId: this.unitId, year: wanted }),
          ),
      ),
    )
  }
}
