import { Field, ID, InputType } from 'type-graphql'
import { WebAddress } from '../../../schema/vocabulary/index.ts'
import { ActionInput } from '../../kit/graphql/index.ts'
import { FeedFilter } from '../feed/feed-filter.ts'

@InputType({ description: 'Registers a URL for changes.' })
export class RegisterWebhookInput extends ActionInput {
  @Field(() => ID, {
    description: 'The unit of the webhook, which gets public changes and changes that concern it.',
  })
  unitId!: string

  @Field(() => WebAddress, {
    description:
      'The URL to post to, at most 2,000 characters: https and a public address, unless the hub is configured otherwise.',
  })
  url!: string

  @Field(() => FeedFilter, {
    nullable: true,
    description: 'The changes to post; all if left out.',
  })
  where?: FeedFilter | null

  @Field(() => ID, {
    nullable: true,
    description: 'Posts changes after this cursor of the feed; only new changes if left out.',
  })
  after?: string | null
}

@InputType()
abstract class WebhookInput extends ActionInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string
}

@InputType({ description: 'Pauses a webhook.' })
export class PauseWebhookInput extends WebhookInput {}

@InputType({ description: 'Resumes a webhook.' })
export class ResumeWebhookInput extends WebhookInput {}

@InputType({ description: 'Replaces the secret of a webhook.' })
export class RotateWebhookSecretInput extends WebhookInput {}

@InputType({ description: 'Deletes a webhook.' })
export class DeleteWebhookInput extends WebhookInput {}

@InputType({ description: 'Posts changes to a webhook again.' })
export class ReplayWebhookInput extends WebhookInput {
  @Field(() => ID, {
    description: 'All selected changes after this cursor of the feed are posted again.',
  })
  after!: string
}

@InputType({ description: 'Posts one delivery again.' })
export class RedeliverWebhookInput extends ActionInput {
  @Field(() => ID, { description: 'The delivery.' })
  deliveryId!: string
}
