import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { badInput } from '../../kit/graphql/index.ts'
import { AssignmentFilter, namedByFilter } from '../assignment/assignment.filter.ts'
import type { ReportingContext } from '../context.ts'
import { PastArgs } from '../history/past-args.ts'
import { pastOf } from '../history/past-of.ts'
import { selectPastProgramme } from '../history/select-past-programme.ts'
import { Programme } from '../programme/programme.ts'
import { answeredProgramme, defaultProgramme } from '../programme/default-programme.ts'
import { selectProgramme } from '../programme/select-programme.ts'
import { refuseUnknown } from '../refusal/refuse-unknown.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { ProgressDimension } from './dimension.ts'
import { keyLabel } from './key-label.ts'
import { Progress } from './progress.ts'
import { ProgressKey, ProgressTable } from './progress-table.ts'

@ArgsType()
class ProgressArgs extends PastArgs {
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
      'Progress of one programme over all domains by one or two dimensions, now or at a moment of the past; a unit, task or domain that does not exist is refused. Public.',
  })
  async progress(
    @Args(() => ProgressArgs) { programme: id, by, where, ...moments }: ProgressArgs,
    @Ctx() context: ReportingContext,
  ): Promise<ProgressTable> {
    await refuseUnknown(context, namedByFilter(where))
    if (by.length < 1 || by.length > 2 || new Set(by).size !== by.length)
      throw badInput(
        '"by" must have one or two different dimensions, e.g. [CITY, CHAPTER].',
        'by 須為一個或兩個不同的維度,例如 [CITY, CHAPTER]。',
      )
    const past = await pastOf(context, moments)
    const choice = { ids: [id, where?.programme], tasks: where?.tasks }
    const programme = await (past
      ? selectPastProgramme(context, past, choice)
      : selectProgramme(context, choice))
    const filter = { obligations: false, ...where, programme: programme?.id ?? '' }
    return new ProgressTable(by, filter, programme, past)
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
    return keyLabel(key, key.past ?? context, locale ?? context.locale)
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit, for UNIT, CITY and LEAD_UNIT; else null.',
  })
  async unit(@Root() { dimension, value, past }: ProgressKey, @Ctx() context: Context) {
    return value && unitDimensions.includes(dimension) ? (past ?? context).load(Unit, value) : null
  }

  @FieldResolver(() => Task, { nullable: true, description: 'The task, for TASK; else null.' })
  async task(@Root() { dimension, value, past }: ProgressKey, @Ctx() context: Context) {
    return value && dimension === ProgressDimension.TASK
      ? (past ?? context).load(Task, value)
      : null
  }
}

const unitDimensions: readonly ProgressDimension[] = [
  ProgressDimension.UNIT,
  ProgressDimension.CITY,
  ProgressDimension.LEAD_UNIT,
]
