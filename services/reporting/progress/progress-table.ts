import { Arg, Ctx, Directive, Field, ObjectType } from 'type-graphql'
import { WithLabel } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import type { AssignmentFilter } from '../assignment/assignment.filter.ts'
import { domainName } from '../domain/domain.ts'
import type { Past } from '../history/past.ts'
import { pastProgressGroups } from '../history/past-progress.ts'
import { answeredProgramme } from '../programme/default-programme.ts'
import { Programme } from '../programme/programme.ts'
import { ProgressDimension } from './dimension.ts'
import { Progress, zeroSums } from './progress.ts'
import { type ProgressGroup, progressGroups } from './progress-query.ts'
import { orderRows, ProgressRowOrder } from './row-order.ts'

@ObjectType({ description: 'One dimension of a row and its value.' })
export class ProgressKey {
  @WithLabel(ProgressDimension)
  @Field(() => ProgressDimension, { description: 'The dimension.' })
  dimension!: ProgressDimension

  @Field(() => String, {
    nullable: true,
    description:
      'The value: an id, number, domain, state or month; null for assignments without one.',
  })
  value!: string | null

  programme!: Programme | null

  /** The time of the table; undefined for the present. */
  past!: Past | undefined
}

@ObjectType({ description: 'One row of a progress table.' })
export class ProgressRow {
  @Field(() => [ProgressKey], { description: 'The dimensions of the row, in the order of `by`.' })
  keys!: ProgressKey[]

  @Field(() => Progress, { description: 'The progress of its assignments.' })
  progress!: Progress
}

@ObjectType({ description: 'Progress by one or two dimensions.' })
export class ProgressTable {
  constructor(
    private readonly by: readonly ProgressDimension[],
    private readonly filter: AssignmentFilter,
    programme: Programme | null,
    private readonly past: Past | undefined,
  ) {
    this.programme = programme
  }

  @Field(() => Programme, { nullable: true, description: answeredProgramme })
  readonly programme: Programme | null

  // What an operation that asks for the rows is taken to cost; tables of two dimensions are larger.
  @Directive('@listSize(assumedSize: 200)')
  @Field(() => [ProgressRow], {
    description: 'The rows with assignments.',
  })
  async rows(
    @Ctx() context: Context,
    @Arg('orderBy', () => ProgressRowOrder, {
      nullable: true,
      description: 'The order; by their keys if left out.',
    })
    orderBy?: ProgressRowOrder | null,
  ): Promise<ProgressRow[]> {
    const { by, programme, past } = this
    return orderRows(rowsOf(await this.groups(context, by), by, programme, past), orderBy)
  }

  // Not the sum of the rows: a task with two lead units is in two of them.
  @Field(() => Progress, { description: 'The total, in which every assignment counts once.' })
  async total(@Ctx() context: Context): Promise<Progress> {
    const [group] = await this.groups(context, [])
    return progressOf(group, this.programme)
  }

  private groups(context: Context, by: readonly ProgressDimension[]) {
    return this.past
      ? pastProgressGroups(this.past, by, this.filter)
      : progressGroups(context, by, this.filter)
  }
}

/** The rows of a table. */
export const rowsOf = (
  groups: readonly ProgressGroup[],
  by: readonly ProgressDimension[],
  programme: Programme | null,
  past: Past | undefined,
): ProgressRow[] =>
  groups.map((group) => ({
    keys: group.keys.map((value, index) =>
      Object.assign(new ProgressKey(), {
        dimension: by[index],
        value: by[index] === ProgressDimension.DOMAIN && value ? domainName(value) : value,
        programme,
        past,
      }),
    ),
    progress: progressOf(group, programme),
  }))

/** The progress of a group of assignments; without one, of none. */
export const progressOf = (
  group: ProgressGroup | undefined,
  programme: Programme | null,
): Progress =>
  new Progress(group?.sums ?? zeroSums, programme?.id ?? null, group?.requireCalendar, group?.proof)
