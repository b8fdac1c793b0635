import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import { payload } from '../../kit/graphql/index.ts'
import { AssignmentActionInput, AssignmentPayload } from '../assignment/assignment.mutations.ts'
import type { ReportingContext } from '../context.ts'

@InputType({ description: 'The reopening of an assignment.' })
class ReopenAssignmentInput extends AssignmentActionInput {
  @Field(() => String, {
    description: 'The reason: what the unit must still do; at most 10,000 characters.',
  })
  reason!: string
}

@Resolver()
export class ReopeningMutations {
  @Mutation(() => AssignmentPayload, {
    description:
      'Reopens an assignment that was closed (then it is RETURNED and incomplete) or found not to apply (then it counts again, in the state of its latest report). For supervisors above the unit and of the issuing office.',
  })
  async reopenAssignment(
    @Arg('input', () => ReopenAssignmentInput, { description: 'The assignment and the reason.' })
    input: ReopenAssignmentInput,
    @Ctx() { reopenings }: ReportingContext,
  ) {
    return payload('assignment', await reopenings.reopen(input))
  }
}
