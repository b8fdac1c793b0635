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
import { refuseUnknown } from '../refusal/refuse-unknown.ts'
import { concernsAllBelow, orWhereUnitGranted } from '../unit/granted-units.ts'
import { isBelowUnit } from '../unit/is-below-unit.ts'
import { Unit } from '../unit/unit.ts'
import { answeredProgramme, defaultProgramme } from '../programme/default-programme.ts'
import type { OfProgramme } from '../programme/of-programme.ts'
import { Programme } from '../programme/programme.ts'
import { selectProgramme } from '../programme/select-programme.ts'
import { Submission, SubmissionStatus } from './submission.ts'
import { concernsViewer } from './visible-submissions.ts'

enum SubmissionOrder {
  NEWEST = '-submittedAt',
  OLDEST = 'submittedAt',
}

registerEnumType(SubmissionOrder, {
  name: 'SubmissionOrder',
  description: 'The order of reports.',
  valuesConfig: {
    NEWEST: { description: 'By submission, latest first.' },
    OLDEST: { description: 'By submission, earliest first: the order for reviews.' },
  },
})

@InputType({ description: 'Selects reports. A report must meet all conditions.' })
class SubmissionFilter {
  @Field(() => [SubmissionStatus], {
    nullable: true,
    description: 'Reports with one of these statuses.',
  })
  statuses?: SubmissionStatus[] | null

  @Field(() => ID, { nullable: true, description: 'Reports of this unit and the units below it.' })
  below?: string | null

  @Field(() => [ID], { nullable: true, description: 'Reports on these tasks or obligations.' })
  tasks?: string[] | null
}

@ArgsType()
class SubmissionsArgs extends ListArgs {
  @Field(() => ID, { nullable: true, description: defaultProgramme })
  programme?: string | null

  @Field(() => SubmissionFilter, {
    nullable: true,
    description: 'The reports; all visible ones of the programme if left out.',
  })
  where?: SubmissionFilter | null

  @Field(() => [SubmissionOrder], {
    nullable: true,
    description: 'The order; newest first if left out.',
  })
  orderBy?: SubmissionOrder[] | null
}

const SubmissionConnection = connectionOf(Submission, 'Submission')

@Resolver(() => SubmissionConnection)
export class SubmissionConnectionResolver {
  @FieldResolver(() => Programme, { nullable: true, description: answeredProgramme })
  programme(@Root() { programme }: OfProgramme): Programme | null {
    return programme
  }
}

@Resolver(() => Submission)
export class SubmissionResolver {
  @Query(() => Submission, {
    nullable: true,
    description: 'A report; null if it does not exist or the viewer may not see it.',
  })
  async submission(
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Submission | null> {
    const submission = await context.load(Submission, id)
    if (!submission) return null
    const isPublic = submission.status === SubmissionStatus.ACCEPTED
    return isPublic || (await concernsViewer(submission, context)) ? submission : null
  }

  @Query(() => SubmissionConnection, {
    description:
      'Reports on the assignments of one programme; a unit or task that does not exist is refused (BAD_USER_INPUT). Accepted ones are public; the others are visible to the unit and the units above it.',
  })
  async submissions(
    @Args(() => SubmissionsArgs) args: SubmissionsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Submission> & OfProgramme> {
    const { statuses, below, tasks } = args.where ?? {}
    await refuseUnknown(context, {
      units: { 'where.below': below },
      tasks: { 'where.tasks': tasks },
    })
    const programme = await selectProgramme(context, { ids: [args.programme], tasks })
    const page = await context.page(
      {
        entity: Submission,
        orderBy: args.orderBy ?? [SubmissionOrder.NEWEST],
        limited: async () => !isAcceptedOnly(statuses) && !(await concernsAllBelow(context, below)),
        narrow: (query) => {
          query
            .innerJoin(Unit, 'unit', 'unit.id = record.unitId')
            .innerJoin(Assignment, 'assignment', 'assignment.id = record.assignmentId')
            .where('assignment.programmeId = :programme', { programme: programme?.id ?? '' })
          query.andWhere(
            new Brackets((either) => {
              either.where('record.status = :accepted', { accepted: SubmissionStatus.ACCEPTED })
              orWhereUnitGranted(either, context.viewer)
            }),
          )
          if (statuses)
            query.andWhere('record.status IN (:...statuses)', { statuses: [...statuses, ''] })
          if (below) query.andWhere(isBelowUnit('unit.path', 'below'), { below })
          if (tasks) query.andWhere('record.taskId IN (:...tasks)', { tasks: [...tasks, ''] })
        },
      },
      args,
    )
    return { ...page, programme }
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether `author`, `reviewer` and `reviewRemark` are null because the viewer has no role for the unit, a unit above it or a lead unit.',
  })
  async limitedByRights(@Root() submission: Submission, @Ctx() context: Context): Promise<boolean> {
    return !(await concernsViewer(submission, context))
  }

  @FieldResolver(() => Assignment, { description: 'The assignment that it reports on.' })
  assignment(@Root() { assignmentId }: Submission, @Ctx() { load }: Context) {
    return load(Assignment, assignmentId)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The subject of the author’s token. Visible to the unit, the units above it and the lead units.',
  })
  async author(@Root() submission: Submission, @Ctx() context: Context): Promise<string | null> {
    return (await concernsViewer(submission, context)) ? submission.writtenBy : null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The subject of the reviewer’s token. Visible to the unit, the units above it and the lead units.',
  })
  async reviewer(@Root() submission: Submission, @Ctx() context: Context): Promise<string | null> {
    return (await concernsViewer(submission, context)) ? submission.reviewedBy : null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The reviewer’s remark or reason. Visible to the unit, the units above it and the lead units.',
  })
  async reviewRemark(
    @Root() submission: Submission,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return (await concernsViewer(submission, context)) ? submission.remark : null
  }
}

/** Accepted reports are public. */
const isAcceptedOnly = (statuses: readonly SubmissionStatus[] | null | undefined): boolean =>
  statuses?.every((status) => status === SubmissionStatus.ACCEPTED) ?? false
