import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { Day, WebAddress } from '../../../schema/vocabulary/index.ts'
import { ActionInput, payload } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import { TaskPayload } from './task-payload.ts'

@InputType({ description: 'The document that triggers a task.' })
class TriggerTaskInput extends ActionInput {
  @Field(() => ID, { description: 'The task, e.g. `fujian-2018-43:37`.' })
  taskId!: string

  @Field(() => String, {
    nullable: true,
    description: 'The number of the document, e.g. 國令第711號.',
  })
  docNo?: string | null

  @Field(() => String, { description: 'The title of the document.' })
  title!: string

  @Field(() => Day, { description: 'The day of promulgation (公佈日期).' })
  promulgatedOn!: string

  @Field(() => WebAddress, { nullable: true, description: 'The URL of the document.' })
  url?: string | null

  @Field(() => String, { nullable: true, description: 'The reason why it triggers the task.' })
  reason?: string | null
}

@Resolver()
export class TriggerMutations {
  @Mutation(() => TaskPayload, {
    description:
      'Triggers a task that waits for an event: its assignments count from now on. For supervisors of the issuing office and administrators.',
  })
  async triggerTask(
    @Arg('input', () => TriggerTaskInput, { description: 'The task and the document.' })
    input: TriggerTaskInput,
    @Ctx() { triggers }: ReportingContext,
  ) {
    return payload('task', await triggers.trigger(input))
  }
}
