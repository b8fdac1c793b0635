import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { ListArgs } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import { AssignmentFilter, applyAssignmentFilter } from './assignment.filter.ts'
import { Assignment } from './assignment.ts'
import { refuseUnknown } from './refuse-unknown.ts'

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
  @Field(() => AssignmentFilter, {
    nullable: true,
    description: 'The assignments; all if left out.',
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
      'Assignments of tasks and obligations to units; a unit, task or domain that does not exist is refused. Public.',
  })
  async assignments(
    @Args(() => AssignmentsArgs) args: AssignmentsArgs,
    @Ctx() context: ReportingContext,
  ): Promise<Connection<Assignment>> {
    await refuseUnknown(context, args.where ?? {})
    return context.page(
      {
        entity: Assignment,
        orderBy: args.orderBy ?? [AssignmentOrder.TASK],
        narrow: (query) => applyAssignmentFilter(query, args.where ?? {}, context),
      },
      args,
    )
  }
}
