import { Args, ArgsType, Ctx, Directive, Field, ID, Query, Resolver } from 'type-graphql'
import { Day } from '../../../schema/vocabulary/index.ts'
import { endOfDay } from '../../kit/calendar/index.ts'
import { badInput } from '../../kit/graphql/index.ts'
import { AssignmentFilter, namedByFilter } from '../assignment/assignment.filter.ts'
import type { ReportingContext } from '../context.ts'
import { defaultProgramme } from '../programme/default-programme.ts'
import { selectProgramme } from '../programme/select-programme.ts'
import { ProgressDimension } from '../progress/dimension.ts'
import { refuseUnknown } from '../refusal/refuse-unknown.ts'
import { historyDays, HistoryInterval, maxPoints } from './history-days.ts'
import { Past } from './past.ts'
import { pastMoment } from './past-moment.ts'
import { type HistoryDay, ProgressHistory } from './progress-history.ts'
import { selectPastProgramme } from './select-past-programme.ts'

@ArgsType()
class ProgressHistoryArgs {
  @Field(() => ID, { nullable: true, description: defaultProgramme })
  programme?: string | null

  @Field(() => [ProgressDimension], {
    nullable: true,
    description: 'At most two different dimensions; only totals if left out.',
  })
  by?: ProgressDimension[] | null

  @Field(() => AssignmentFilter, {
    nullable: true,
    description:
      'The assignments of the programme; those of tasks only, unless `obligations` is set. `lights` are those of each day.',
  })
  where?: AssignmentFilter | null

  @Field(() => Day, {
    description:
      'The first day. One on which the hub did not have the programme yet is refused (BAD_USER_INPUT).',
  })
  from!: string

  @Field(() => Day, { description: 'The last day, inclusive; today or earlier.' })
  to!: string

  @Field(() => HistoryInterval, {
    nullable: true,
    description: `How far the points are apart; DAY if left out. At most ${maxPoints} points.`,
  })
  every?: HistoryInterval | null
}

@Resolver()
export class ProgressHistoryResolver {
  // One answer reads all versions of the assignments.
  @Directive('@cost(weight: 500)')
  @Query(() => ProgressHistory, {
    description:
      'Progress of one programme day by day, for trends: each point equals `progress(asOf:)` at the end of its day (Asia/Shanghai), that of today `progress`. Public.',
  })
  async progressHistory(
    @Args(() => ProgressHistoryArgs) args: ProgressHistoryArgs,
    @Ctx() context: ReportingContext,
  ): Promise<ProgressHistory> {
    const { where, from, to, every } = args
    const by = args.by ?? []
    await refuseUnknown(context, namedByFilter(where))
    if (by.length > 2 || new Set(by).size !== by.length)
      throw badInput(
        '"by" must have at most two different dimensions, e.g. [CITY, CHAPTER].',
        'by 最多為兩個不同的維度,例如 [CITY, CHAPTER]。',
      )
    const today = context.today
    const days = historyDays(from, to, every ?? HistoryInterval.DAY, today)
    const points = await Promise.all(days.map((day) => dayOf(context, day, today)))
    const choice = { ids: [args.programme, where?.programme], tasks: where?.tasks }
    const [first] = points
    const programme = await (first?.past
      ? selectPastProgramme(context, first.past, choice)
      : selectProgramme(context, choice))
    const filter = { obligations: false, ...where, programme: programme?.id ?? '' }
    return new ProgressHistory(by, filter, points, programme)
  }
}

const dayOf = async (
  context: ReportingContext,
  day: string,
  today: string,
): Promise<HistoryDay> => {
  if (day === today) return { day, past: undefined }
  const moment = await pastMoment(context, { asOf: endOfDay(day) })
  return { day, past: moment && new Past(context, moment) }
}
