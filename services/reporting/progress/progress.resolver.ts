import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { badInput } from '../../kit/graphql/index.ts'
import { AssignmentFilter } from '../assignment/assignment.filter.ts'
import type { ReportingContext } from '../context.ts'
import { Programme } from '../programme/programme.ts'
import { programmeOf } from '../programme/programme.resolver.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { ProgressDimension } from './dimension.ts'
import { labelOf } from './key-label.ts'
import { nothing, Progress } from './progress.ts'
import { progressGroups } from './progress-query.ts'

@ObjectType({ description: 'The value of one dimension of a row.' })
export class ProgressKey {
  @Field(() => ProgressDimension, { description: 'Which dimension.' })
  dimension!: ProgressDimension

  @Field(() => String, { nullable: true, description: 'Its value: an id, number, state or month.' })
  value!: string | null

  programme!: Programme | null
}

@ObjectType({ description: 'One row of a progress table.' })
export class ProgressRow {
  @Field(() => [ProgressKey], { description: 'What the row is about, in the order asked for.' })
  keys!: ProgressKey[]

  @Field(() => Progress, { description: 'How far it has come.' })
  progress!: Progress
}

@ObjectType({ description: 'Progress, broken down.' })
export class ProgressTable {
  constructor(
    private readonly by: readonly ProgressDimension[],
    private readonly filter: AssignmentFilter,
    private readonly programme: Programme | null,
  ) {}

  @Field(() => [ProgressRow], {
    description: 'The rows, in the order of their keys; empty ones are left out.',
  })
  async rows(@Ctx() context: Context): Promise<ProgressRow[]> {
    const { by, programme } = this
    const cells = await progressGroups(context, by, this.filter)
    return cells.map(({ keys, sums }) => ({
      keys: keys.map((value, index) =>
        Object.assign(new ProgressKey(), { dimension: by[index], value, programme }),
      ),
      progress: new Progress(sums),
    }))
  }

  // Not the sum of the rows: a task with two leads stands in two of them.
  @Field(() => Progress, { description: 'All rows together, each assignment once.' })
  async total(@Ctx() context: Context): Promise<Progress> {
    const [all] = await progressGroups(context, [], this.filter)
    return new Progress(all?.sums ?? nothing)
  }
}

@ArgsType()
class ProgressArgs {
  @Field(() => ID, { nullable: true, description: 'Of which programme; the newest if left out.' })
  programme?: string | null

  @Field(() => [ProgressDimension], { description: 'By one or two dimensions.' })
  by!: ProgressDimension[]

  @Field(() => AssignmentFilter, {
    nullable: true,
    description: 'Of which assignments; of tasks only unless `obligations` says otherwise.',
  })
  where?: AssignmentFilter | null
}

@Resolver()
export class ProgressResolver {
  @Query(() => ProgressTable, { description: 'The cross-cutting table for dashboards.' })
  async progress(
    @Args(() => ProgressArgs) { programme: id, by, where }: ProgressArgs,
    @Ctx() context: Context,
  ): Promise<ProgressTable> {
    if (by.length < 1 || by.length > 2 || new Set(by).size !== by.length)
      throw badInput('"by" takes one or two different dimensions, e.g. [CITY, CHAPTER].')
    const programme = await programmeOf(context, id)
    const filter = { obligations: false, ...where, programme: programme?.id ?? '' }
    return new ProgressTable(by, filter, programme)
  }
}

@Resolver(() => ProgressKey)
export class ProgressKeyResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its value in words; null for none.',
  })
  label(
    @Root() key: ProgressKey,
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): Promise<string | null> {
    return labelOf(key, context, locale ?? context.locale)
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit, for UNIT, CITY and LEAD_UNIT.',
  })
  async unit(@Root() { dimension, value }: ProgressKey, @Ctx() { load }: Context) {
    return value && unitDimensions.includes(dimension) ? load(Unit, value) : null
  }

  @FieldResolver(() => Task, { nullable: true, description: 'The task, for TASK.' })
  async task(@Root() { dimension, value }: ProgressKey, @Ctx() { load }: Context) {
    return value && dimension === ProgressDimension.TASK ? load(Task, value) : null
  }
}

const unitDimensions: readonly ProgressDimension[] = [
  ProgressDimension.UNIT,
  ProgressDimension.CITY,
  ProgressDimension.LEAD_UNIT,
]

@Resolver(() => Task)
export class TaskProgressResolver {
  @FieldResolver(() => Progress, { description: 'How far its assignments have come.' })
  progress(@Root() { id }: Task, @Ctx() { progressOfTask }: ReportingContext): Promise<Progress> {
    return progressOfTask.load(id)
  }
}

@Resolver(() => Unit)
export class UnitProgressResolver {
  @FieldResolver(() => Progress, {
    description:
      'How far the assignments of the unit and all below it have come, over all programmes.',
  })
  async progress(@Root() { id }: Unit, @Ctx() context: Context): Promise<Progress> {
    const [cell] = await progressGroups(context, [], { below: id, obligations: false })
    return new Progress(cell?.sums ?? nothing)
  }
}
