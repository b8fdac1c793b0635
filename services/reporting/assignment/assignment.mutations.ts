import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { ActionInput, payload, payloadOf } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import { NotComplete } from '../refusal/not-complete.ts'
import { OwnSubmission } from '../refusal/own-submission.ts'
import { WrongState } from '../refusal/wrong-state.ts'
import { commonErrors } from '../refusal/common-errors.ts'
import { Evidence } from '../submission/evidence.ts'
import { Reminder } from '../reminder/reminder.ts'
import { Assignment } from './assignment.ts'

@InputType('OnAssignmentInput', { description: 'An assignment.' })
export class AssignmentActionInput extends ActionInput {
  @Field(() => ID, { description: 'The assignment, e.g. `fujian-2018-43:21:CITY-350200`.' })
  assignmentId!: string
}

@InputType({ description: 'The plan of a unit for an assignment.' })
class FilePlanInput extends AssignmentActionInput {
  @Field(() => String, {
    description: 'The steps, responsible persons and dates; at most 10,000 characters.',
  })
  text!: string

  @Field(() => Evidence, {
    nullable: true,
    description: 'The page on which the plan is published; with it the plan is public.',
  })
  publication?: Evidence | null
}

@InputType({ description: 'A reminder to a unit about an assignment.' })
class SendReminderInput extends AssignmentActionInput {
  @Field(() => String, { description: 'The text of the reminder, at most 10,000 characters.' })
  text!: string
}

@InputType({ description: 'Designates a unit for a task with an open group.' })
class DesignateUnitInput extends ActionInput {
  @Field(() => ID, { description: 'The task, e.g. `fujian-2018-43:22`.' })
  taskId!: string

  @Field(() => ID, { description: 'The unit, e.g. `DEPT-DRC`.' })
  unitId!: string
}

/** Also of mutations in other folders, since all mutations of one type share it. */
export const AssignmentPayload = payloadOf('assignment', Assignment, [
  ...commonErrors,
  WrongState,
  NotComplete,
  OwnSubmission,
])
const ReminderPayload = payloadOf('reminder', Reminder, [...commonErrors, WrongState])

@Resolver()
export class AssignmentMutations {
  @Mutation(() => AssignmentPayload, {
    description: 'Acknowledges an assignment (簽收). For reporters of the unit.',
  })
  async acknowledgeAssignment(
    @Arg('input', () => AssignmentActionInput, { description: 'The assignment.' })
    input: AssignmentActionInput,
    @Ctx() { assignments }: ReportingContext,
  ) {
    return payload('assignment', await assignments.acknowledge(input))
  }

  @Mutation(() => AssignmentPayload, {
    description: 'Files a plan; a later one replaces it. For reporters of the unit.',
  })
  async filePlan(
    @Arg('input', () => FilePlanInput, { description: 'The plan.' }) input: FilePlanInput,
    @Ctx() { assignments }: ReportingContext,
  ) {
    return payload('assignment', await assignments.filePlan(input))
  }

  @Mutation(() => AssignmentPayload, {
    description:
      'Closes an assignment whose accepted report states 100 % (辦結). For reviewers and supervisors above the unit and of the issuing office; nobody closes on their own report.',
  })
  async closeAssignment(
    @Arg('input', () => AssignmentActionInput, { description: 'The assignment.' })
    input: AssignmentActionInput,
    @Ctx() { assignments }: ReportingContext,
  ) {
    return payload('assignment', await assignments.close(input))
  }

  @Mutation(() => AssignmentPayload, {
    description:
      'Assigns a task to a unit where the notice names an open group, e.g. 省直各有關部門. For supervisors of the unit and above it.',
  })
  async designateUnit(
    @Arg('input', () => DesignateUnitInput, { description: 'The task and the unit.' })
    input: DesignateUnitInput,
    @Ctx() { designations }: ReportingContext,
  ) {
    return payload('assignment', await designations.designate(input))
  }

  @Mutation(() => ReminderPayload, {
    description:
      'Sends a unit a reminder (催辦). For reviewers and supervisors of the unit, above it, and of lead units.',
  })
  async sendReminder(
    @Arg('input', () => SendReminderInput, { description: 'The reminder.' })
    input: SendReminderInput,
    @Ctx() { assignments }: ReportingContext,
  ) {
    return payload('reminder', await assignments.sendReminder(input))
  }
}
