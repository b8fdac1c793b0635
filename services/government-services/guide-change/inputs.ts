import { Field, ID, InputType } from 'type-graphql'
import { DateTime, Day, WebAddress } from '../../../schema/vocabulary/index.ts'
import { ActionInput } from '../../kit/graph/payload.ts'

@InputType({ description: 'A changed condition whose approval is complete.' })
export class RecordGuideChangeInput extends ActionInput {
  @Field(() => ID, { description: 'The guide it changes.' })
  serviceGuideId!: string

  @Field(() => String, { description: 'The condition that changed.' })
  what!: string

  @Field(() => DateTime, { description: 'When its approval was complete; not in the future.' })
  approvalCompletedAt!: Date

  @Field(() => Day, { description: 'The day from which it is applied.' })
  implementOn!: string
}

@InputType({ description: 'The publication of a changed condition.' })
export class PublishGuideChangeInput extends ActionInput {
  @Field(() => ID, { description: 'The change.' })
  guideChangeId!: string

  @Field(() => WebAddress, { description: 'Where it is published.' })
  url!: string

  @Field(() => DateTime, { nullable: true, description: 'When it was published; now if left out.' })
  publishedAt?: Date | null
}
