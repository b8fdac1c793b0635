import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { ActionInput, payload, payloadOf } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import { NotComplete } from '../refusal/not-complete.ts'
import { WrongState } from '../refusal/wrong-state.ts'
import { commonErrors } from '../refusal/common-errors.ts'
import { Evidence } from '../submission/evidence.ts'
import { Reminder } from '../reminder/reminder.ts'
import { Assignment } from './assignment.ts'

@InputType({ description: 'Which assignment.' })
export class OnAssignmentInput extends ActionInput {
  @Field(() => ID, { description: 'E.g. `fujian-2018-43:21:CITY-350200`.' })
  assignmentId!: string
}

@InputType({ description: 'A unit’s plan.' })
class FilePlanInput extends OnAssignmentInput {
  @Field(() => String, { description: 'What will be done, by whom and when.' })
  text!: string

  @Field(() => Evidence, { nullable: true, description: 'Where the plan is published.' })
  publication?: Evidence | null
}

@InputType({ description: 'A reminder.' })
class SendReminderInput extends OnAssignmentInput {
  @Field(() => String, { description: 'What is asked of the unit.' })
  text!: string
}

@InputType({ description: 'A unit for a task whose notice leaves the group open.' })
class DesignateUnitInput extends ActionInput {
  @Field(() => ID, { description: 'E.g. `fujian-2018-43:22`.' })
  taskId!: string

  @Field(() => ID, { description: 'E.g. `DEPT-DRC`.' })
  unitId!: string
}

const AssignmentPayload = payloadOf('assignment', Assignment, [
  ...commonErrors,
  WrongState,
  NotComplete,
])
const ReminderPayload = payloadOf('reminder', Reminder, [...commonErrors, WrongState])

@Resolver()
export class AssignmentMutations {
  @Mutation(() => AssignmentPayload, { description: 'The unit signs for an assignment (簽收).' })
  async acknowledgeAssignment(
    @Arg('input', () => OnAssignmentInput, { description: 'Which.' }) input: OnAssignmentInput,
    @Ctx() { assignments }: ReportingContext,
  ) {
    return payload('assignment', await assignments.sign(input))
  }

  @Mutation(() => AssignmentPayload, {
    description: 'The unit files its plan; a later one replaces it.',
  })
  async filePlan(
    @Arg('input', () => FilePlanInput, { description: 'The plan.' }) input: FilePlanInput,
    @Ctx() { assignments }: ReportingContext,
  ) {
    return payload('assignment', await assignments.filePlan(input))
  }

  @Mutation(() => AssignmentPayload, { description: 'An office closes an assignment (辦結).' })
  async closeAssignment(
    @Arg('input', () => OnAssignmentInput, { description: 'Which.' }) input: OnAssignmentInput,
    @Ctx() { assignments }: ReportingContext,
  ) {
    return payload('assignment', await assignments.closeAssignment(input))
  }

  @Mutation(() => AssignmentPayload, {
    description:
      'The General Office gives a task to a unit where the notice names only an open group.',
  })
  async designateUnit(
    @Arg('input', () => DesignateUnitInput, { description: 'Which unit for which task.' })
    input: DesignateUnitInput,
    @Ctx() { designations }: ReportingContext,
  ) {
    return payload('assignment', await designations.designate(input))
  }

  @Mutation(() => ReminderPayload, { description: 'An office reminds a unit (催辦).' })
  async sendReminder(
    @Arg('input', () => SendReminderInput, { description: 'The reminder.' })
    input: SendReminderInput,
    @Ctx() { assignments }: ReportingContext,
  ) {
    return payload('reminder', await assignments.sendReminder(input))
  }
}
