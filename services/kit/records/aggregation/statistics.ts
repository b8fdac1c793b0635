import { Arg, Directive, Field, Float, Int, ObjectType } from 'type-graphql'

/** What a statement reads of the values of a group. Values are integers. */
export interface ValueSums {
  readonly count: number
  readonly sum: number
  readonly minimum: number | null
  readonly maximum: number | null
  /** By percentage: the value at or below the position, and the next one. */
  readonly percentiles: ReadonlyMap<number, readonly [below: number | null, above: number | null]>
}

@Directive('@shareable')
@ObjectType({
  description:
    'Statistics of the values of a group of records. Records without a value are left out; without any value all but `count` are null.',
})
export class Statistics {
  /** @param divisor the size of the unit in which values are stated, e.g. the milliseconds of a day */
  constructor(
    private readonly sums: ValueSums,
    private readonly divisor = 1,
  ) {}

  @Field(() => Int, { description: 'How many records have a value.' })
  count(): number {
    return this.sums.count
  }

  @Field(() => Float, { nullable: true, description: 'The sum.' })
  sum(): number | null {
    return this.sums.count > 0 ? this.sums.sum / this.divisor : null
  }

  @Field(() => Float, { nullable: true, description: 'The arithmetic mean.' })
  average(): number | null {
    const { sum, count } = this.sums
    return count > 0 ? sum / count / this.divisor : null
  }

  @Field(() => Float, { nullable: true, description: 'The least value.' })
  minimum(): number | null {
    return this.stated(this.sums.minimum)
  }

  @Field(() => Float, { nullable: true, description: 'The greatest value.' })
  maximum(): number | null {
    return this.stated(this.sums.maximum)
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'The median: the value in the middle, or the mean of the two in the middle. The same as `percentile(percent: 50)`.',
  })
  median(): number | null {
    return this.percentile(50)
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'A percentile by linear interpolation, as PERCENTILE.INC of spreadsheets and PERCENTILE_CONT of SQL compute it: of n values in ascending order, that at the position (n - 1) × percent / 100, counted from 0; between two values, the share of their difference that the position is beyond the first.',
  })
  percentile(
    @Arg('percent', () => Int, {
      description: 'From 0 (the minimum) to 100 (the maximum), e.g. 90.',
    })
    percent: number,
  ): number | null {
    const [below = null, above = null] = this.sums.percentiles.get(percent) ?? []
    if (below === null) return null
    const beyond = (((this.sums.count - 1) * percent) % 100) / 100
    return this.stated(beyond === 0 || above === null ? below : below + (above - below) * beyond)
  }

  private stated(value: number | null): number | null {
    return value === null ? null : value / this.divisor
  }
}
