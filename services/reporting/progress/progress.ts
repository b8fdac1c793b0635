import { Field, Int, ObjectType } from 'type-graphql'
import { Ratio } from '../../../schema/vocabulary/index.ts'

/** Sums from the database: numbers, or text for MariaDB's decimals. */
export type ProgressSums = Readonly<
  Record<
    | 'total'
    | 'closed'
    | 'accepted'
    | 'waiting'
    | 'late'
    | 'dueSoon'
    | 'dated'
    | 'notApplicable'
    | 'claimed'
    | 'met'
    | 'counted',
    number | string | null
  >
>

/** The sums over no assignments. */
export const zeroSums = {
  total: 0,
  closed: 0,
  accepted: 0,
  waiting: 0,
  late: 0,
  dueSoon: 0,
  dated: 0,
  notApplicable: 0,
  claimed: 0,
  met: 0,
  counted: 0,
} satisfies ProgressSums

@ObjectType('Progress', {
  description:
    'The progress of a set of assignments. Those that do not apply count in `notApplicable` only.',
})
export class Progress {
  /**
   * @param programmeId the programme that is counted; null in a hub without programmes
   * @param requireCalendar throws if the calendar lacks the coming days
   * @param proof reads the records that meet and count, where the sums do not have them
   */
  constructor(
    private readonly sums: ProgressSums,
    readonly programmeId: string | null,
    private readonly requireCalendar: () => void = () => undefined,
    private readonly proof?: () => Promise<Pick<ProgressSums, 'met' | 'counted'>>,
  ) {}

  private sum(name: keyof ProgressSums): number {
    return Number(this.sums[name] ?? 0)
  }

  @Field(() => Int, { description: 'Assignments that count: triggered and applicable.' })
  total(): number {
    return this.sum('total')
  }

  @Field(() => Int, { description: 'Closed assignments (辦結).' })
  closed(): number {
    return this.sum('closed')
  }

  @Field(() => Int, {
    description: 'Assignments whose latest report is accepted, closed ones included.',
  })
  accepted(): number {
    return this.sum('accepted')
  }

  @Field(() => Int, { description: 'Assignments with a report that waits for review (待審核).' })
  waiting(): number {
    return this.sum('waiting')
  }

  @Field(() => Int, { description: 'Late assignments (逾期): light RED.' })
  late(): number {
    return this.sum('late')
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'Assignments due within three working days: light YELLOW. Null with an error if the calendar lacks the coming days.',
  })
  dueSoon(): number {
    this.requireCalendar()
    return this.sum('dueSoon')
  }

  @Field(() => Int, { description: 'Assignments without a due date.' })
  undated(): number {
    return this.sum('total') - this.sum('dated')
  }

  @Field(() => Int, { description: 'Assignments that are not triggered or do not apply (不適用).' })
  notApplicable(): number {
    return this.sum('notApplicable')
  }

  @Field(() => Ratio, { description: 'Closed assignments, of those that count.' })
  closedShare(): Ratio {
    return new Ratio(this.sum('closed'), this.sum('total'))
  }

  @Field(() => Ratio, { description: 'Assignments that are not late, of those with a due date.' })
  onTimeShare(): Ratio {
    return new Ratio(this.sum('dated') - this.sum('late'), this.sum('dated'))
  }

  @Field(() => Ratio, {
    description: 'The sum of the percentages in accepted reports, of 100 for each assignment.',
  })
  claimed(): Ratio {
    return new Ratio(this.sum('claimed'), this.sum('total') * 100)
  }

  @Field(() => Ratio, {
    description:
      'Records of the units that meet their indicators, of the records that count; without those of assignments that do not apply.',
  })
  async proven(): Promise<Ratio> {
    const { met, counted } = (await this.proof?.()) ?? this.sums
    return new Ratio(Number(met ?? 0), Number(counted ?? 0))
  }
}
