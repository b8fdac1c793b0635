import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { Locale, LocaleArg, WithLabel } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { badInput } from '../../kit/graphql/index.ts'
import { AssignmentFilter, namedByFilter } from '../assignment/assignment.filter.ts'
import type { ReportingContext } from '../context.ts'
import { domainName } from '../domain/domain.ts'
import { Programme } from '../programme/programme.ts'
import { answeredProgramme, defaultProgramme } from '../programme/default-programme.ts'
import { selectProgramme } from '../programme/select-programme.ts'
import { refuseUnknown } from '../refusal/refuse-unknown.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { ProgressDimension } from './dimension.ts'
import { keyLabel } from './key-label.ts'
import { Progress, zeroSums } from './progress.ts'
import { progressGroups } from './progress-query.ts'
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
    const { by, programme } = this
    const groups = await progressGroups(context, by, this.filter)
    const rows = groups.map(({ keys, sums, requireCalendar }) => ({
      keys: keys.map((value, index) =>
        Object.assign(new ProgressKey(), {
          dimension: by[index],
          value: by[index] === ProgressDimension.DOMAIN && value ? domainName(value) : value,
          programme,
        }),
      ),
      progress: new Progress(sums, programme?.id ?? null, requireCalendar),
    }))
    return orderRows(rows, orderBy)
  }

  // Not the sum of the rows: a task with two lead units is in two of them.
  @Field(() => Progress, { description: 'The total, in which every assignment counts once.' })
  async total(@Ctx() context: Context): Promise<Progress> {
    const [group] = await progressGroups(context, [], this.filter)
    return new Progress(group?.sums ?? zeroSums, this.programme?.id ?? null, group?.requireCalendar)
  }
}

@ArgsType()
class ProgressArgs {
  @Field(() => ID, { nullable: true, description: defaultProgramme })
  programme?: string | null

  @Field(() => [ProgressDimension], { description: 'One or two different dimensions.' })
  by!: ProgressDimension[]

  @Field(() => AssignmentFilter, {
    nullable: true,
    description:
      'The assignments of the programme; those of tasks only, unless `obligations` is set.',
  })
  where?: AssignmentFilter | null
}

@Resolver()
export class ProgressResolver {
  @Query(() => ProgressTable, {
    description:
      'Progress of one programme over all domains by one or two dimensions; a unit, task or domain that does not exist is refused. Public.',
  })
  async progress(
    @Args(() => ProgressArgs) { programme: id, by, where }: ProgressArgs,
    @Ctx() context: ReportingContext,
  ): Promise<ProgressTable> {
    await refuseUnknown(context, namedByFilter(where))
    if (by.length < 1 || by.length > 2 || new Set(by).size !== by.length)
      throw badInput(
        '"by" must have one or two different dimensions, e.g. [CITY, CHAPTER].',
        'by 須為一個或兩個不同的維度,例如 [CITY, CHAPTER]。',
      )
    const programme = await selectProgramme(context, {
      ids: [id, where?.programme],
      tasks: where?.tasks,
    })
    const filter = { obligations: false, ...where, programme: programme?.id ?? '' }
    return new ProgressTable(by, filter, programme)
  }
}

@Resolver(() => Progress)
export class ProgressProgrammeResolver {
  @FieldResolver(() => Programme, { nullable: true, description: answeredProgramme })
  async programme(@Root() { programmeId }: Progress, @Ctx() { load }: Context) {
    return programmeId === null ? null : ((await load(Programme, programmeId)) ?? null)
  }
}

@Resolver(() => ProgressKey)
export class ProgressKeyResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name of the value; null without a value.',
  })
  label(
    @Root() key: ProgressKey,
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): Promise<string | null> {
    return keyLabel(key, context, locale ?? context.locale)
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit, for UNIT, CITY and LEAD_UNIT; else null.',
  })
  async unit(@Root() { dimension, value }: ProgressKey, @Ctx() { load }: Context) {
    return value && unitDimensions.includes(dimension) ? load(Unit, value) : null
  }

  @FieldResolver(() => Task, { nullable: true, description: 'The task, for TASK; else null.' })
  async task(@Root() { dimension, value }: ProgressKey, @Ctx() { load }: Context) {
    return value && dimension === ProgressDimension.TASK ? load(Task, value) : null
  }
}

const unitDimensions: readonly ProgressDimension[] = [
  ProgressDimension.UNIT,
  ProgressDimension.CITY,
  ProgressDimension.LEAD_UNIT,
]
