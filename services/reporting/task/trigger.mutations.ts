import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { Day, WebAddress } from '../../../schema/vocabulary/index.ts'
import { ActionInput, payload } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import { TaskPayload } from './task-payload.ts'

@InputType({ description: 'The document that a task waited for.' })
class TriggerTaskInput extends ActionInput {
  @Field(() => ID, { description: 'E.g. `fujian-2018-43:37`.' })
  taskId!: string

  @Field(() => String, { nullable: true, description: 'Its number, e.g. 國令第711號.' })
  docNo?: string | null

  @Field(() => String, { description: 'Its title.' })
  title!: string

  @Field(() => Day, { description: 'The day it came out.' })
  promulgatedOn!: string

  @Field(() => WebAddress, { nullable: true, description: 'Where it can be read.' })
  url?: string | null

  @Field(() => String, { nullable: true, description: 'Why it triggers the task.' })
  reason?: string | null
}

@Resolver()
export class TriggerMutations {
  @Mutation(() => TaskPayload, {
    description:
      'The General Office says that what a task waits for has come: its assignments count from now on.',
  })
  async triggerTask(
    @Arg('input', () => TriggerTaskInput, { description: 'Which task, and the document.' })
    input: TriggerTaskInput,
    @Ctx() { triggers }: ReportingContext,
  ) {
    return payload('task', await triggers.trigger(input))
  }
}
