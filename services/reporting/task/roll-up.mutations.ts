import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { ActionInput, payload } from '../../kit/graphql/index.ts'
import { RollUpPolicy } from '../../kit/indicators/index.ts'
import type { ReportingContext } from '../context.ts'
import { TaskPayload } from './task-payload.ts'

@InputType({ description: 'When the units of a task together have done it.' })
class SetRollUpPolicyInput extends ActionInput {
  @Field(() => ID, { description: 'E.g. `fujian-2018-43:15`.' })
  taskId!: string

  @Field(() => RollUpPolicy, { description: 'When they together have done it.' })
  policy!: RollUpPolicy

  @Field(() => Int, {
    nullable: true,
    description: 'How many must have, for the policy COUNT; left out for the others.',
  })
  count?: number | null

  @Field(() => String, { description: 'Why; it is kept in the log.' })
  reason!: string
}

@Resolver()
export class RollUpMutations {
  @Mutation(() => TaskPayload, {
    description: 'The General Office says when the units of a task together have done it.',
  })
  async setRollUpPolicy(
    @Arg('input', () => SetRollUpPolicyInput, { description: 'Which task, how, and why.' })
    input: SetRollUpPolicyInput,
    @Ctx() { rollUps }: ReportingContext,
  ) {
    return payload('task', await rollUps.set(input))
  }
}
