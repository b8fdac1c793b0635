import { Field, ID, InputType } from 'type-graphql'
import { WebAddress } from '../../../schema/vocabulary/index.ts'
import { ActionInput } from '../../kit/graphql/index.ts'
import { ChangeFilter } from '../feed/change.resolver.ts'

@InputType({ description: 'Where to post which changes.' })
export class RegisterWebhookInput extends ActionInput {
  @Field(() => ID, {
    description: 'The unit whose eyes it sees with: what is public, and what concerns that unit.',
  })
  unitId!: string

  @Field(() => WebAddress, {
    description: 'Where to post; https, on the internet, unless the hub is set up otherwise.',
  })
  url!: string

  @Field(() => ChangeFilter, { nullable: true, description: 'Which changes; all if left out.' })
  where?: ChangeFilter | null

  @Field(() => ID, {
    nullable: true,
    description: 'Begin behind this cursor of the feed; with what comes from now on if left out.',
  })
  after?: string | null
}

@InputType()
abstract class OnWebhookInput extends ActionInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string
}

@InputType({ description: 'Which webhook.' })
export class PauseWebhookInput extends OnWebhookInput {}

@InputType({ description: 'Which webhook.' })
export class ResumeWebhookInput extends OnWebhookInput {}

@InputType({ description: 'Which webhook.' })
export class RotateWebhookSecretInput extends OnWebhookInput {}

@InputType({ description: 'Which webhook.' })
export class DeleteWebhookInput extends OnWebhookInput {}

@InputType({ description: 'Which webhook, and from where.' })
export class ReplayWebhookInput extends OnWebhookInput {
  @Field(() => ID, { description: 'What came behind this cursor of the feed is sent again.' })
  after!: string
}

@InputType({ description: 'Which delivery.' })
export class RedeliverWebhookInput extends ActionInput {
  @Field(() => ID, { description: 'The delivery.' })
  deliveryId!: string
}
