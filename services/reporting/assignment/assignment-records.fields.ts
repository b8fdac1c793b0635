import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../kit/operation/index.ts'
import { Plan } from '../plan/plan.ts'
import { Exemption } from '../relief-request/exemption.ts'
import { Extension } from '../relief-request/extension.ts'
import { Reminder } from '../reminder/reminder.ts'
import { Reopening } from '../reopening/reopening.ts'
import { Submission, SubmissionStatus } from '../submission/submission.ts'
import { concernsViewer, visibleSubmissions } from '../submission/visible-submissions.ts'
import type { AssignmentRecord } from './assignment-record.ts'
import { Assignment } from './assignment.ts'

/** What was done about an assignment, as far as the viewer may see it. */
@Resolver(() => Assignment)
export class AssignmentRecordFields {
  @FieldResolver(() => Boolean, {
    description:
      'Whether `submissions`, `plan`, `extensions`, `exemptions`, `reminders` and `reopenings` may lack what the viewer may not see: true without a role for the unit, a unit above it or a lead unit. It does not reveal whether anything is hidden.',
  })
  async limitedByRights(@Root() assignment: Assignment, @Ctx() context: Context): Promise<boolean> {
    return !(await concernsViewer(assignment, context))
  }

  @FieldResolver(() => [Submission], {
    description:
      'The reports, newest first. Accepted ones are public; the others are visible to the unit, the units above it and the lead units.',
  })
  async submissions(
    @Root() assignment: Assignment,
    @Ctx() context: Context,
  ): Promise<readonly Submission[]> {
    const visible = await visibleSubmissions(assignment, context)
    const { past } = assignment
    if (!past) return visible
    const then = await past.rows(Submission, visible)
    const seesAll = await concernsViewer(assignment, context)
    return then.filter(({ status }) => seesAll || status === SubmissionStatus.ACCEPTED)
  }

  @FieldResolver(() => Plan, {
    nullable: true,
    description:
      'The latest plan. A published one is public; another is visible to the unit, the units above it and the lead units.',
  })
  async plan(@Root() assignment: Assignment, @Ctx() context: Context) {
    const { id, past } = assignment
    const seesAll = await concernsViewer(assignment, context)
    const plans = await context.store.read.find(Plan, {
      where: { assignmentId: id },
      order: { filedAt: 'DESC', id: 'DESC' },
      ...(past ? {} : { take: 1 }),
    })
    const [plan] = past ? await past.rows(Plan, plans) : plans
    if (!plan) return null
    const isPublic = plan.publication && plans.some((one) => one.id === plan.id && one.publication)
    return isPublic || seesAll ? plan : null
  }

  @FieldResolver(() => [Extension], {
    description:
      'Requests for a later due date (延期), newest first. Visible to the unit, the units above it and the lead units.',
  })
  extensions(@Root() assignment: Assignment, @Ctx() context: Context) {
    return visibleRecords(context, assignment, Extension, 'requestedAt')
  }

  @FieldResolver(() => [Exemption], {
    description:
      'Declarations that it does not apply (不適用), newest first. Visible to the unit, the units above it and the lead units.',
  })
  exemptions(@Root() assignment: Assignment, @Ctx() context: Context) {
    return visibleRecords(context, assignment, Exemption, 'requestedAt')
  }

  @FieldResolver(() => [Reminder], {
    description:
      'Reminders (催辦), newest first. Visible to the unit, the units above it and the lead units.',
  })
  reminders(@Root() assignment: Assignment, @Ctx() context: Context) {
    return visibleRecords(context, assignment, Reminder, 'sentAt')
  }

  @FieldResolver(() => [Reopening], {
    description:
      'Reopenings, newest first. Visible to the unit, the units above it and the lead units.',
  })
  reopenings(@Root() assignment: Assignment, @Ctx() context: Context) {
    return visibleRecords(context, assignment, Reopening, 'reopenedAt')
  }
}

/** The records of an assignment, newest first; none for viewers without a role that concerns it. */
const visibleRecords = async <T extends AssignmentRecord>(
  context: Context,
  assignment: Assignment,
  entity: new () => T,
  orderBy: keyof T & string,
): Promise<readonly T[]> => {
  if (!(await concernsViewer(assignment, context))) return []
  const rows = await context.store.read
    .createQueryBuilder(entity, 'record')
    .where('record.assignmentId = :id', { id: assignment.id })
    .orderBy(`record.${orderBy}`, 'DESC')
    .getMany()
  return assignment.past ? assignment.past.rows(entity, rows) : rows
}
