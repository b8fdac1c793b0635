import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import {
  labelOf,
  Light,
  localize,
  type Locale,
  LocaleArg,
  Ratio,
} from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { DueStep } from '../../kit/records/index.ts'
import { Obligation } from '../obligation/obligation.ts'
import { Plan } from '../plan/plan.ts'
import { ReportingProof, proofOf } from '../proof/proof.ts'
import { ProvenRatio, provenRatios } from '../proof/proven-ratio.ts'
import { Exemption } from '../relief-request/exemption.ts'
import { Extension } from '../relief-request/extension.ts'
import { Reminder } from '../reminder/reminder.ts'
import { Reopening } from '../reopening/reopening.ts'
import { Submission } from '../submission/submission.ts'
import { concernsViewer, visibleSubmissions } from '../submission/visible-submissions.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import type { AssignmentRecord } from './assignment-record.ts'
import { Assignment } from './assignment.ts'
import { dueDateStepsOfAssignment } from './due-date-steps.ts'
import { AssignmentLateness, latenessOfAssignment, lightOfAssignment } from './lateness.ts'

@Resolver(() => Assignment)
export class AssignmentFields {
  @FieldResolver(() => Unit, { description: 'The unit that is responsible.' })
  unit(@Root() { unitId }: Assignment, @Ctx() { load }: Context) {
    return load(Unit, unitId)
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit that ended and had it before; null if it was the unit’s from the start.',
  })
  async takenOverFrom(@Root() { takenOverFromId }: Assignment, @Ctx() { load }: Context) {
    return takenOverFromId ? ((await load(Unit, takenOverFromId)) ?? null) : null
  }

  @FieldResolver(() => Task, {
    nullable: true,
    description: 'The task; null for the assignment of an obligation.',
  })
  async task(@Root() { taskId, isObligation }: Assignment, @Ctx() { load }: Context) {
    return isObligation ? null : load(Task, taskId)
  }

  @FieldResolver(() => Obligation, {
    nullable: true,
    description: 'The obligation; null for the assignment of a task.',
  })
  async obligation(@Root() { taskId, isObligation }: Assignment, @Ctx() { load }: Context) {
    return isObligation ? load(Obligation, taskId) : null
  }

  @FieldResolver(() => AssignmentLateness, {
    nullable: true,
    description:
      'The completion, or today if incomplete, compared with the due date. Null with an error if the calendar lacks a year between them.',
  })
  lateness(@Root() assignment: Assignment, @Ctx() context: Context): AssignmentLateness {
    return latenessOfAssignment(assignment, context)
  }

  @FieldResolver(() => Light, {
    nullable: true,
    description:
      'RED if late, YELLOW if due within three working days, else GREEN; null if open without a due date, or if it does not count. Null with an error if the calendar lacks the coming days.',
  })
  light(@Root() assignment: Assignment, @Ctx() context: Context): Light | null {
    return lightOfAssignment(assignment, context)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What people call `light`; null as that is.',
  })
  lightLabel(
    @Root() assignment: Assignment,
    @Ctx() context: Context,
    @LocaleArg() locale?: Locale | null,
  ): string | null {
    const light = lightOfAssignment(assignment, context)
    return light && localize(labelOf(Light, light), locale ?? context.locale)
  }

  @FieldResolver(() => [DueStep], {
    nullable: true,
    description:
      'The calculation of the due date, extensions included. Null with an error if the calendar lacks a year.',
  })
  dueDateSteps(@Root() assignment: Assignment, @Ctx() context: Context): Promise<DueStep[]> {
    return dueDateStepsOfAssignment(assignment, context)
  }

  @FieldResolver(() => Ratio, {
    description: 'The claim of the unit in its last accepted report: a percentage, of 100.',
  })
  claimed(@Root() { percentage }: Assignment): Ratio {
    return new Ratio(percentage, 100)
  }

  @FieldResolver(() => [ProvenRatio], {
    description: 'The indicators of the task for this unit alone, from the records of the domains.',
  })
  proven(@Root() assignment: Assignment, @Ctx() context: Context): Promise<ProvenRatio[]> {
    return provenRatios(assignment, context)
  }

  @FieldResolver(() => ReportingProof, {
    nullable: true,
    description:
      'Whether the records of the unit and the units below it prove the task done; null for an obligation.',
  })
  proof(@Root() assignment: Assignment, @Ctx() context: Context): Promise<ReportingProof | null> {
    return proofOf(assignment, context)
  }

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
  submissions(@Root() assignment: Assignment, @Ctx() context: Context): Promise<Submission[]> {
    return visibleSubmissions(assignment, context)
  }

  @FieldResolver(() => Plan, {
    nullable: true,
    description:
      'The latest plan. A published one is public; another is visible to the unit, the units above it and the lead units.',
  })
  async plan(@Root() assignment: Assignment, @Ctx() context: Context) {
    const plan = await context.store.read.findOne(Plan, {
      where: { assignmentId: assignment.id },
      order: { filedAt: 'DESC', id: 'DESC' },
    })
    return plan && (plan.publication || (await concernsViewer(assignment, context))) ? plan : null
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
): Promise<T[]> =>
  (await concernsViewer(assignment, context))
    ? context.store.read
        .createQueryBuilder(entity, 'record')
        .where('record.assignmentId = :id', { id: assignment.id })
        .orderBy(`record.${orderBy}`, 'DESC')
        .getMany()
    : []
