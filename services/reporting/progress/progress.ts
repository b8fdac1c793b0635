import { Field, Int, ObjectType } from 'type-graphql'
import { Ratio } from '../../../schema/vocabulary/index.ts'

/** Sums as the database gives them: numbers, or text for MariaDB's decimals. */
export type Sums = Readonly<
  Record<
    | 'total'
    | 'closed'
    | 'accepted'
    | 'waiting'
    | 'late'
    | 'soon'
    | 'dated'
    | 'notApplicable'
    | 'claimed'
    | 'met'
    | 'counted',
    number | string | null
  >
>

/** Sums over no assignment at all. */
export const nothing: Sums = {
  total: 0,
  closed: 0,
  accepted: 0,
  waiting: 0,
  late: 0,
  soon: 0,
  dated: 0,
  notApplicable: 0,
  claimed: 0,
  met: 0,
  counted: 0,
}

@ObjectType('Progress', {
  description:
    'How far a set of assignments has come. Assignments that are not applicable count in `notApplicable` only.',
})
export class Progress {
  constructor(private readonly sums: Sums) {}

  private sum(name: keyof Sums): number {
    return Number(this.sums[name] ?? 0)
  }

  @Field(() => Int, { description: 'Assignments that count.' })
  total(): number {
    return this.sum('total')
  }

  @Field(() => Int, { description: 'Closed (辦結).' })
  closed(): number {
    return this.sum('closed')
  }

  @Field(() => Int, { description: 'With an accepted latest report, closed ones included.' })
  accepted(): number {
    return this.sum('accepted')
  }

  @Field(() => Int, { description: 'With a report that waits for review.' })
  waiting(): number {
    return this.sum('waiting')
  }

  @Field(() => Int, { description: 'Late: light RED.' })
  late(): number {
    return this.sum('late')
  }

  @Field(() => Int, { description: 'Due within three working days: light YELLOW.' })
  dueSoon(): number {
    return this.sum('soon')
  }

  @Field(() => Int, { description: 'Without a due day.' })
  undated(): number {
    return this.sum('total') - this.sum('dated')
  }

  @Field(() => Int, { description: 'Not triggered, or found not to apply.' })
  notApplicable(): number {
    return this.sum('notApplicable')
  }

  @Field(() => Ratio, { description: 'Closed, of all that count.' })
  closedShare(): Ratio {
    return new Ratio(this.sum('closed'), this.sum('total'))
  }

  @Field(() => Ratio, { description: 'Not late, of those with a due day.' })
  onTimeShare(): Ratio {
    return new Ratio(this.sum('dated') - this.sum('late'), this.sum('dated'))
  }

  @Field(() => Ratio, {
    description: 'Claimed and accepted percentages summed up, of 100 for each.',
  })
  claimed(): Ratio {
    return new Ratio(this.sum('claimed'), this.sum('total') * 100)
  }

  @Field(() => Ratio, {
    description: 'Proven: records of these units that meet their indicators, of those that count.',
  })
  proven(): Ratio {
    return new Ratio(this.sum('met'), this.sum('counted'))
  }
}
