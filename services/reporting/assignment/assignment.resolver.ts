import { Arg, Args, Ctx, ID, Query, registerEnumType, Resolver } from 'type-graphql'
import { ArgsType, Field } from 'type-graphql'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { ListArgs } from '../../kit/graphql/index.ts'
import { AssignmentFilter, narrowAssignments } from './assignment.filter.ts'
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
  description: 'How assignments are ordered.',
  valuesConfig: {
    TASK: { description: 'By the task’s number; obligations first.' },
    UNIT: { description: 'By unit.' },
    DUE: { description: 'By due day, undated ones first.' },
    DUE_LAST_FIRST: { description: 'By due day, the last first; undated ones at the end.' },
    STATE: { description: 'By state.' },
  },
})

@ArgsType()
class AssignmentsArgs extends ListArgs {
  @Field(() => AssignmentFilter, { nullable: true, description: 'Which assignments.' })
  where?: AssignmentFilter | null

  @Field(() => [AssignmentOrder], {
    nullable: true,
    description: 'In which order; by task if left out.',
  })
  orderBy?: AssignmentOrder[] | null
}

const AssignmentConnection = connectionOf(Assignment, 'Assignment')

@Resolver(() => Assignment)
export class AssignmentResolver {
  @Query(() => Assignment, {
    nullable: true,
    description: 'One assignment; null if there is none.',
  })
  async assignment(
    @Arg('id', () => ID, { description: 'E.g. `fujian-2018-43:21:CITY-350200`.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<Assignment | null> {
    return (await load(Assignment, id)) ?? null
  }

  @Query(() => AssignmentConnection, { description: 'Assignments: tasks × units.' })
  assignments(
    @Args(() => AssignmentsArgs) args: AssignmentsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Assignment>> {
    return context.page(
      {
        entity: Assignment,
        orderBy: args.orderBy ?? [AssignmentOrder.TASK],
        narrow: (query) => narrowAssignments(query, args.where ?? {}, context),
      },
      args,
    )
  }
}
