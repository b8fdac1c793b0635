import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql'
import { Brackets } from 'typeorm'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { ListArgs } from '../../kit/graphql/index.ts'
import { Assignment } from '../assignment/assignment.ts'
import { orWhereUnitGranted } from '../unit/granted-units.ts'
import { Unit } from '../unit/unit.ts'
import { Submission, SubmissionStatus } from './submission.ts'
import { isConcernedBy } from './visible.ts'

enum SubmissionOrder {
  NEWEST = '-submittedAt',
  OLDEST = 'submittedAt',
}

registerEnumType(SubmissionOrder, {
  name: 'SubmissionOrder',
  description: 'How reports are ordered.',
  valuesConfig: {
    NEWEST: { description: 'The last sent in first.' },
    OLDEST: { description: 'The first sent in first: the order to review in.' },
  },
})

@InputType({ description: 'Which reports; conditions are combined with and.' })
class SubmissionFilter {
  @Field(() => [SubmissionStatus], { nullable: true, description: 'Standing so.' })
  statuses?: SubmissionStatus[] | null

  @Field(() => ID, { nullable: true, description: 'Of this unit or any below it.' })
  below?: string | null

  @Field(() => [ID], { nullable: true, description: 'On these tasks or obligations.' })
  tasks?: string[] | null
}

@ArgsType()
class SubmissionsArgs extends ListArgs {
  @Field(() => SubmissionFilter, { nullable: true, description: 'Which reports.' })
  where?: SubmissionFilter | null

  @Field(() => [SubmissionOrder], {
    nullable: true,
    description: 'In which order; the newest first if left out.',
  })
  orderBy?: SubmissionOrder[] | null
}

const SubmissionConnection = connectionOf(Submission, 'Submission')

@Resolver(() => Submission)
export class SubmissionResolver {
  @Query(() => Submission, {
    nullable: true,
    description: 'One report; null if there is none or it is not for the viewer.',
  })
  async submission(
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Submission | null> {
    const submission = await context.load(Submission, id)
    if (!submission) return null
    const isPublic = submission.status === SubmissionStatus.ACCEPTED
    return isPublic || (await isConcernedBy(submission, context)) ? submission : null
  }

  @Query(() => SubmissionConnection, {
    description:
      'Reports: the public sees accepted ones, everybody else also those of their own units.',
  })
  submissions(
    @Args(() => SubmissionsArgs) args: SubmissionsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Submission>> {
    const { statuses, below, tasks } = args.where ?? {}
    return context.page(
      {
        entity: Submission,
        orderBy: args.orderBy ?? [SubmissionOrder.NEWEST],
        narrow: (query) => {
          query.innerJoin(Unit, 'unit', 'unit.id = record.unitId').where(
            new Brackets((either) => {
              either.where('record.status = :accepted', { accepted: SubmissionStatus.ACCEPTED })
              orWhereUnitGranted(either, context.viewer)
            }),
          )
          if (statuses)
            query.andWhere('record.status IN (:...statuses)', { statuses: [...statuses, ''] })
          if (below) query.andWhere('unit.path LIKE :below', { below: `%/${below}/%` })
          if (tasks) query.andWhere('record.taskId IN (:...tasks)', { tasks: [...tasks, ''] })
        },
      },
      args,
    )
  }

  @FieldResolver(() => Assignment, { description: 'What it reports on.' })
  assignment(@Root() { assignmentId }: Submission, @Ctx() { load }: Context) {
    return load(Assignment, assignmentId)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who wrote it; for those concerned.',
  })
  async author(@Root() submission: Submission, @Ctx() context: Context): Promise<string | null> {
    return (await isConcernedBy(submission, context)) ? submission.writtenBy : null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who reviewed it; for those concerned.',
  })
  async reviewer(@Root() submission: Submission, @Ctx() context: Context): Promise<string | null> {
    return (await isConcernedBy(submission, context)) ? submission.reviewedBy : null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The reviewer’s remark or reason; for those concerned.',
  })
  async reviewRemark(
    @Root() submission: Submission,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return (await isConcernedBy(submission, context)) ? submission.remark : null
  }
}
