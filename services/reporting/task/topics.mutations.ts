import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql'
import { ActionInput, payload } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import { TaskPayload } from './task-payload.ts'

@InputType({ description: 'A target that replaces the indicator’s own.' })
class TopicTargetInput {
  @Field(() => String, { description: 'The name of an indicator of the topic.' })
  indicator!: string

  @Field(() => Int, {
    description: 'The least percentage of a share, 1 to 100, else the least number of records.',
  })
  least!: number
}

@InputType({ description: 'A topic that a task is measured by.' })
class TaskTopicInput {
  @Field(() => ID, { description: 'The topic, e.g. `platforms.hotlines`.' })
  topic!: string

  @Field(() => [TopicTargetInput], {
    nullable: true,
    description: 'Targets other than the indicators’ own; none if left out.',
  })
  targets?: TopicTargetInput[] | null
}

@InputType({ description: 'The topics of a task.' })
class SetTaskTopicsInput extends ActionInput {
  @Field(() => ID, { description: 'The task, e.g. `fujian-2018-43:15`.' })
  taskId!: string

  @Field(() => [TaskTopicInput], {
    description:
      'All topics of the task, of one domain. Without any, it can be claimed but not proven.',
  })
  topics!: TaskTopicInput[]

  @Field(() => String, { description: 'The reason, for the change log.' })
  reason!: string
}

@Resolver()
export class TopicMutations {
  @Mutation(() => TaskPayload, {
    description:
      'Sets the topics that a task is measured by, or confirms those that an import proposed. For supervisors of the issuing office and administrators.',
  })
  async setTaskTopics(
    @Arg('input', () => SetTaskTopicsInput, { description: 'The task, its topics, the reason.' })
    input: SetTaskTopicsInput,
    @Ctx() { taskTopics }: ReportingContext,
  ) {
    return payload('task', await taskTopics.set(input))
  }
}
