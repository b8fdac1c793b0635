import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
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
import { pastProvenRatios } from '../history/past-proof.ts'
import { Obligation } from '../obligation/obligation.ts'
import { ReportingProof, proofOf } from '../proof/proof.ts'
import { ProvenRatio, provenRatios } from '../proof/proven-ratio.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { Assignment } from './assignment.ts'
import { dueDateStepsOfAssignment } from './due-date-steps.ts'
import {
  AssignmentLateness,
  latenessOfAssignment,
  lightOfAssignment,
  workingDaysLeft,
} from './lateness.ts'

@Resolver(() => Assignment)
export class AssignmentFields {
  @FieldResolver(() => Unit, { description: 'The unit that is responsible.' })
  unit(@Root() { unitId, past }: Assignment, @Ctx() context: Context) {
    return (past ?? context).load(Unit, unitId)
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit that ended and had it before; null if it was the unit’s from the start.',
  })
  async takenOverFrom(@Root() { takenOverFromId, past }: Assignment, @Ctx() context: Context) {
    const { load } = past ?? context
    return takenOverFromId ? ((await load(Unit, takenOverFromId)) ?? null) : null
  }

  @FieldResolver(() => Task, {
    nullable: true,
    description: 'The task; null for the assignment of an obligation.',
  })
  async task(@Root() { taskId, isObligation, past }: Assignment, @Ctx() context: Context) {
    return isObligation ? null : (past ?? context).load(Task, taskId)
  }

  @FieldResolver(() => Obligation, {
    nullable: true,
    description: 'The obligation; null for the assignment of a task.',
  })
  async obligation(@Root() { taskId, isObligation, past }: Assignment, @Ctx() context: Context) {
    return isObligation ? (past ?? context).load(Obligation, taskId) : null
  }

  @FieldResolver(() => AssignmentLateness, {
    nullable: true,
    description:
      'The completion, or today if incomplete, compared with the due date. Null with an error if the calendar lacks a year between them.',
  })
  async lateness(
    @Root() assignment: Assignment,
    @Ctx() context: Context,
  ): Promise<AssignmentLateness> {
    return latenessOfAssignment(assignment, await dayOfAssignment(assignment, context))
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Working days after today, up to and including the due day; 0 on the due day and when only days off are left. Null if completed, late, without a due date, or if it does not count. Null with an error if the calendar lacks a year.',
  })
  async workingDaysLeft(
    @Root() assignment: Assignment,
    @Ctx() context: Context,
  ): Promise<number | null> {
    return workingDaysLeft(assignment, await dayOfAssignment(assignment, context))
  }

  @FieldResolver(() => Light, {
    nullable: true,
    description:
      'RED if late, YELLOW if due within three working days, else GREEN; null if open without a due date, or if it does not count. Null with an error if the calendar lacks the coming days.',
  })
  async light(@Root() assignment: Assignment, @Ctx() context: Context): Promise<Light | null> {
    return lightOfAssignment(assignment, await dayOfAssignment(assignment, context))
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
    const { past } = assignment
    return past ? pastProvenRatios(past, assignment) : provenRatios(assignment, context)
  }

  @FieldResolver(() => ReportingProof, {
    nullable: true,
    description:
      'Whether the records of the unit and the units below it prove the task done; null for an obligation. Null for a moment of the past too, since domains judge their records today; `proven` has the figures of that time.',
  })
  async proof(
    @Root() assignment: Assignment,
    @Ctx() context: Context,
  ): Promise<ReportingProof | null> {
    return assignment.past ? null : proofOf(assignment, context)
  }
}

/** The day on which an assignment is judged: its own of the past, or today. */
const dayOfAssignment = async (
  { past }: Assignment,
  context: Context,
): Promise<Pick<Context, 'today' | 'calendar'>> =>
  past ? { today: past.today, calendar: await past.calendar() } : context
