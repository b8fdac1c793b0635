import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import type { ReportingContext } from '../context.ts'
import { answeredProgramme } from '../programme/default-programme.ts'
import type { OfProgramme } from '../programme/of-programme.ts'
import { loadPastAssignment } from '../history/load-past-assignment.ts'
import { PastArgs } from '../history/past-args.ts'
import { pastOf } from '../history/past-of.ts'
import { Programme } from '../programme/programme.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { Assignment } from './assignment.ts'
import { AssignmentsArgs, NestedAssignmentsArgs } from './assignments-args.ts'
import { assignmentsPage } from './assignments-page.ts'

const AssignmentConnection = connectionOf(Assignment, 'Assignment')

@Resolver(() => Assignment)
export class AssignmentResolver {
  @Query(() => Assignment, {
    nullable: true,
    description:
      'An assignment, now or at a moment of the past; null if it does not exist, or did not then.',
  })
  async assignment(
    @Arg('id', () => ID, {
      description: 'The task and the unit, e.g. `fujian-2018-43:21:CITY-350200`.',
    })
    id: string,
    @Args(() => PastArgs) moments: PastArgs,
    @Ctx() context: ReportingContext,
  ): Promise<Assignment | null> {
    const past = await pastOf(context, moments)
    const found = await (past ? loadPastAssignment(past, id) : context.load(Assignment, id))
    return found ?? null
  }

  @Query(() => AssignmentConnection, {
    description:
      'Assignments of the tasks and obligations of one programme to units; a unit, task or domain that does not exist is refused. Public.',
  })
  assignments(
    @Args(() => AssignmentsArgs) args: AssignmentsArgs,
    @Ctx() context: ReportingContext,
  ): Promise<Connection<Assignment> & OfProgramme> {
    return assignmentsPage(context, args)
  }
}

@Resolver(() => Unit)
export class UnitAssignmentsResolver {
  @FieldResolver(() => AssignmentConnection, {
    description:
      'Its own assignments; those of the units below it: `assignments(where: { below })`. Of the newest programme in force, or of the one that `where` names. Public.',
  })
  assignments(
    @Root() { id }: Unit,
    @Args(() => NestedAssignmentsArgs) args: NestedAssignmentsArgs,
    @Ctx() context: ReportingContext,
  ): Promise<Connection<Assignment> & OfProgramme> {
    return assignmentsPage(context, args, { unitId: id })
  }
}

@Resolver(() => Task)
export class TaskAssignmentsResolver {
  @FieldResolver(() => AssignmentConnection, {
    description: 'The assignments of the task to units. Public.',
  })
  assignments(
    @Root() { id }: Task,
    @Args(() => NestedAssignmentsArgs) args: NestedAssignmentsArgs,
    @Ctx() context: ReportingContext,
  ): Promise<Connection<Assignment> & OfProgramme> {
    return assignmentsPage(context, args, { taskId: id })
  }
}

@Resolver(() => AssignmentConnection)
export class AssignmentConnectionResolver {
  @FieldResolver(() => Programme, { nullable: true, description: answeredProgramme })
  programme(@Root() { programme }: OfProgramme): Programme | null {
    return programme
  }
}
