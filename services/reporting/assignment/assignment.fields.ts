import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Light, Ratio } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { DueStep } from '../../kit/records/index.ts'
import { Exemption } from '../exemption/exemption.ts'
import { Extension } from '../extension/extension.ts'
import { ProvenRatio, provenRatios } from '../proof/proven-ratio.ts'
import { Obligation } from '../obligation/obligation.ts'
import { Plan } from '../plan/plan.ts'
import { ReportingProof, proofOf } from '../proof/proof.ts'
import { isConcernedBy, visibleSubmissions } from '../submission/visible.ts'
import { Submission } from '../submission/submission.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { Reminder } from '../reminder/reminder.ts'
import { Assignment } from './assignment.ts'
import { explainDue, LatenessType, latenessNow, lightNow } from './due.ts'

@Resolver(() => Assignment)
export class AssignmentFields {
  @FieldResolver(() => Unit, { description: 'The unit that must do it.' })
  unit(@Root() { unitId }: Assignment, @Ctx() { load }: Context) {
    return load(Unit, unitId)
  }

  @FieldResolver(() => Task, { nullable: true, description: 'The task; null for an obligation.' })
  async task(@Root() { taskId, isObligation }: Assignment, @Ctx() { load }: Context) {
    return isObligation ? null : load(Task, taskId)
  }

  @FieldResolver(() => Obligation, {
    nullable: true,
    description: 'The obligation; null for a task.',
  })
  async obligation(@Root() { taskId, isObligation }: Assignment, @Ctx() { load }: Context) {
    return isObligation ? load(Obligation, taskId) : null
  }

  @FieldResolver(() => LatenessType, {
    description: 'How it stands against its due day, at this moment.',
  })
  lateness(@Root() assignment: Assignment, @Ctx() context: Context): LatenessType {
    return latenessNow(assignment, context)
  }

  @FieldResolver(() => Light, {
    nullable: true,
    description:
      'RED late, YELLOW due within three working days, else GREEN; null if undated and open.',
  })
  light(@Root() assignment: Assignment, @Ctx() context: Context): Light | null {
    return lightNow(assignment, context)
  }

  @FieldResolver(() => [DueStep], {
    description: 'How its due day came about, extensions included.',
  })
  dueDateSteps(@Root() assignment: Assignment, @Ctx() context: Context): Promise<DueStep[]> {
    return explainDue(assignment, context)
  }

  @FieldResolver(() => Ratio, { description: 'What the unit claims, accepted: so many of 100.' })
  claimed(@Root() { percentage }: Assignment): Ratio {
    return new Ratio(percentage, 100)
  }

  @FieldResolver(() => [ProvenRatio], {
    description: 'What the domains’ records prove for this unit.',
  })
  proven(@Root() assignment: Assignment, @Ctx() context: Context): Promise<ProvenRatio[]> {
    return provenRatios(assignment, context)
  }

  @FieldResolver(() => ReportingProof, {
    nullable: true,
    description: 'Whether the records of the unit and all below it prove the task done.',
  })
  proof(@Root() assignment: Assignment, @Ctx() context: Context): Promise<ReportingProof | null> {
    return proofOf(assignment, context)
  }

  @FieldResolver(() => [Submission], {
    description:
      'Its reports, the newest first. The public sees accepted ones; those concerned all.',
  })
  submissions(@Root() assignment: Assignment, @Ctx() context: Context): Promise<Submission[]> {
    return visibleSubmissions(assignment, context)
  }

  @FieldResolver(() => Plan, {
    nullable: true,
    description: 'The plan in force; the public sees it once it is published.',
  })
  async plan(@Root() assignment: Assignment, @Ctx() context: Context) {
    const plan = await context.store.read.findOne(Plan, {
      where: { assignmentId: assignment.id },
      order: { filedAt: 'DESC', id: 'DESC' },
    })
    return plan && (plan.publication || (await isConcernedBy(assignment, context))) ? plan : null
  }

  @FieldResolver(() => [Extension], { description: 'Extensions; for those concerned.' })
  extensions(@Root() assignment: Assignment, @Ctx() context: Context) {
    return forConcerned(context, assignment, Extension, 'requestedAt')
  }

  @FieldResolver(() => [Exemption], {
    description: 'Declarations that it does not apply; for those concerned.',
  })
  exemptions(@Root() assignment: Assignment, @Ctx() context: Context) {
    return forConcerned(context, assignment, Exemption, 'requestedAt')
  }

  @FieldResolver(() => [Reminder], { description: 'Reminders; for those concerned.' })
  reminders(@Root() assignment: Assignment, @Ctx() context: Context) {
    return forConcerned(context, assignment, Reminder, 'sentAt')
  }
}

const forConcerned = async <T extends Extension | Exemption | Reminder>(
  context: Context,
  assignment: Assignment,
  entity: new () => T,
  newestBy: string,
): Promise<T[]> =>
  (await isConcernedBy(assignment, context))
    ? context.store.read
        .createQueryBuilder(entity, 'record')
        .where('record.assignmentId = :id', { id: assignment.id })
        .orderBy(`record.${newestBy}`, 'DESC')
        .getMany()
    : []
