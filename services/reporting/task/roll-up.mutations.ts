import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { ActionInput, payload } from '../../kit/graphql/index.ts'
import { RollUpPolicy } from '../../kit/indicators/index.ts'
import type { ReportingContext } from '../context.ts'
import { TaskPayload } from './task-payload.ts'

@InputType({ description: 'The roll-up policy of a task.' })
class SetRollUpPolicyInput extends ActionInput {
  @Field(() => ID, { description: 'The task, e.g. `fujian-2018-43:15`.' })
  taskId!: string

  @Field(() => RollUpPolicy, { description: 'How many of its units must meet their targets.' })
  policy!: RollUpPolicy

  @Field(() => Int, {
    nullable: true,
    description: 'The required number of units, for the policy COUNT only.',
  })
  count?: number | null

  @Field(() => String, { description: 'The reason, for the change log.' })
  reason!: string
}

@Resolver()
export class RollUpMutations {
  @Mutation(() => TaskPayload, {
    description:
      'Sets how many units must meet their targets for the task to count as done. For supervisors of the issuing office and administrators.',
  })
  async setRollUpPolicy(
    @Arg('input', () => SetRollUpPolicyInput, {
      description: 'The task, the policy and the reason.',
    })
    input: SetRollUpPolicyInput,
    @Ctx() { rollUps }: ReportingContext,
  ) {
    return payload('task', await rollUps.set(input))
  }
}
