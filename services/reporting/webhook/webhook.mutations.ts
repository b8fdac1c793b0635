import { Arg, Ctx, Field, Mutation, Resolver } from 'type-graphql'
import { payload, payloadOf } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import { commonErrors } from '../refusal/common-errors.ts'
import { WebhookDelivery } from './delivery.ts'
import {
  DeleteWebhookInput,
  PauseWebhookInput,
  RedeliverWebhookInput,
  RegisterWebhookInput,
  ReplayWebhookInput,
  ResumeWebhookInput,
  RotateWebhookSecretInput,
} from './inputs.ts'
import { PrivateAddress } from './private-address.ts'
import { Webhook } from './webhook.ts'

const WebhookPayload = payloadOf('webhook', Webhook, [...commonErrors, PrivateAddress])
const DeliveryPayload = payloadOf('delivery', WebhookDelivery, commonErrors)

const secretField: PropertyDecorator = Field(() => String, {
  nullable: true,
  description:
    'The secret for verifying messages, `whsec_…` as in the Standard Webhooks specification. Only `registerWebhook` and `rotateWebhookSecret` return it, once: null after other mutations, refusals and repeated requests.',
})
secretField(WebhookPayload.prototype, 'secret')

const withSecret = (result: { readonly webhook: object; readonly secret: string | undefined }) => ({
  ...payload('webhook', result.webhook),
  secret: result.secret ?? null,
})

@Resolver()
export class WebhookMutations {
  @Mutation(() => WebhookPayload, {
    description:
      'Registers a webhook of a unit: changes are posted to its URL signed, in order, at least once. For reporters of the unit, supervisors and administrators.',
  })
  async registerWebhook(
    @Arg('input', () => RegisterWebhookInput, { description: 'The unit, the URL and the changes.' })
    input: RegisterWebhookInput,
    @Ctx() { webhooks }: ReportingContext,
  ) {
    return withSecret(await webhooks.register(input))
  }

  @Mutation(() => WebhookPayload, { description: 'Stops a webhook until it is resumed.' })
  async pauseWebhook(
    @Arg('input', () => PauseWebhookInput, { description: 'The webhook.' })
    input: PauseWebhookInput,
    @Ctx() { webhooks }: ReportingContext,
  ) {
    return payload('webhook', await webhooks.pause(input))
  }

  @Mutation(() => WebhookPayload, {
    description: 'Continues a webhook at its cursor; a failing one is retried at once.',
  })
  async resumeWebhook(
    @Arg('input', () => ResumeWebhookInput, { description: 'The webhook.' })
    input: ResumeWebhookInput,
    @Ctx() { webhooks }: ReportingContext,
  ) {
    return payload('webhook', await webhooks.resume(input))
  }

  @Mutation(() => WebhookPayload, {
    description: 'Replaces the secret; for a day messages are signed with the old one too.',
  })
  async rotateWebhookSecret(
    @Arg('input', () => RotateWebhookSecretInput, { description: 'The webhook.' })
    input: RotateWebhookSecretInput,
    @Ctx() { webhooks }: ReportingContext,
  ) {
    return withSecret(await webhooks.rotateSecret(input))
  }

  @Mutation(() => WebhookPayload, { description: 'Deletes a webhook and its secrets.' })
  async deleteWebhook(
    @Arg('input', () => DeleteWebhookInput, { description: 'The webhook.' })
    input: DeleteWebhookInput,
    @Ctx() { webhooks }: ReportingContext,
  ) {
    return payload('webhook', await webhooks.delete(input))
  }

  @Mutation(() => WebhookPayload, {
    description:
      'Posts all selected changes after a cursor again, in order, and continues from there.',
  })
  async replayWebhook(
    @Arg('input', () => ReplayWebhookInput, { description: 'The webhook and the cursor.' })
    input: ReplayWebhookInput,
    @Ctx() { webhooks }: ReportingContext,
  ) {
    return payload('webhook', await webhooks.replay(input))
  }

  @Mutation(() => DeliveryPayload, {
    description: 'Posts one delivery again, e.g. a dead letter, without the changes after it.',
  })
  async redeliverWebhook(
    @Arg('input', () => RedeliverWebhookInput, { description: 'The delivery.' })
    input: RedeliverWebhookInput,
    @Ctx() { deliveries }: ReportingContext,
  ) {
    return payload('delivery', await deliveries.redeliver(input))
  }
}
