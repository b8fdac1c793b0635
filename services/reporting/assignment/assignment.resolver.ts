import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { ListArgs } from '../../kit/graphql/index.ts'
import { answeredProgramme, defaultProgramme } from '../programme/default-programme.ts'
import type { OfProgramme } from '../programme/of-programme.ts'
import { Programme } from '../programme/programme.ts'
import { selectProgramme } from '../programme/select-programme.ts'
import type { ReportingContext } from '../context.ts'
import { refuseUnknown } from '../refusal/refuse-unknown.ts'
import { AssignmentFilter, applyAssignmentFilter, namedByFilter } from './assignment.filter.ts'
import { Assignment } from './assignment.ts'

enum AssignmentOrder {
  TASK = 'taskNumber',
  UNIT = 'unitId',
  DUE = 'dueOn',
  DUE_LAST_FIRST = '-dueOn',
  STATE = 'state',
}

registerEnumType(AssignmentOrder, {
  name: 'AssignmentOrder',
  description: 'The order of assignments.',
  valuesConfig: {
    TASK: { description: 'By the number of the task; obligations first.' },
    UNIT: { description: 'By unit.' },
    DUE: { description: 'By due date, earliest first; undated ones first.' },
    DUE_LAST_FIRST: { description: 'By due date, latest first; undated ones last.' },
    STATE: { description: 'By state.' },
  },
})

@ArgsType()
class AssignmentsArgs extends ListArgs {
  @Field(() => ID, { nullable: true, description: defaultProgramme })
  programme?: string | null

  @Field(() => AssignmentFilter, {
    nullable: true,
    description: 'The assignments; all of the programme if left out.',
  })
  where?: AssignmentFilter | null

  @Field(() => [AssignmentOrder], {
    nullable: true,
    description: 'The order; by task if left out.',
  })
  orderBy?: AssignmentOrder[] | null
}

const AssignmentConnection = connectionOf(Assignment, 'Assignment')

@Resolver(() => Assignment)
export class AssignmentResolver {
  @Query(() => Assignment, {
    nullable: true,
    description: 'An assignment; null if it does not exist.',
  })
  async assignment(
    @Arg('id', () => ID, {
      description: 'The task and the unit, e.g. `fujian-2018-43:21:CITY-350200`.',
    })
    id: string,
    @Ctx() { load }: Context,
  ): Promise<Assignment | null> {
    return (await load(Assignment, id)) ?? null
  }

  @Query(() => AssignmentConnection, {
    description:
      'Assignments of the tasks and obligations of one programme to units; a unit, task or domain that does not exist is refused. Public.',
  })
  async assignments(
    @Args(() => AssignmentsArgs) args: AssignmentsArgs,
    @Ctx() context: ReportingContext,
  ): Promise<Connection<Assignment> & OfProgramme> {
    const { where } = args
    await refuseUnknown(context, namedByFilter(where))
    const ids = [args.programme, where?.programme]
    const programme = await selectProgramme(context, { ids, tasks: where?.tasks })
    const filter = { ...where, programme: programme?.id ?? '' }
    const page = await context.page(
      {
        entity: Assignment,
        orderBy: args.orderBy ?? [AssignmentOrder.TASK],
        narrow: (query) => applyAssignmentFilter(query, filter, context),
      },
      args,
    )
    return { ...page, programme }
  }
}

@Resolver(() => AssignmentConnection)
export class AssignmentConnectionResolver {
  @FieldResolver(() => Programme, { nullable: true, description: answeredProgramme })
  programme(@Root() { programme }: OfProgramme): Programme | null {
    return programme
  }
}
