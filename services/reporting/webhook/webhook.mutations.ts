import { Arg, Ctx, Field, Mutation, Resolver } from 'type-graphql'
import { payload, payloadOf } from '../../kit/graphql/index.ts'
import type { Reporting } from '../context.ts'
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
import { PrivateAddress } from './refusals.ts'
import { Webhook } from './webhook.ts'

const WebhookPayload = payloadOf('webhook', Webhook, [...commonErrors, PrivateAddress])
const DeliveryPayload = payloadOf('delivery', WebhookDelivery, commonErrors)

const secretField: PropertyDecorator = Field(() => String, {
  nullable: true,
  description:
    'Verifies what the hub sends, `whsec_…` after the Standard Webhooks specification. Only `registerWebhook` and `rotateWebhookSecret` show it, once: null after other mutations, refusals and repeated requests.',
})
secretField(WebhookPayload.prototype, 'secret')

const withSecret = (result: { readonly webhook: object; readonly secret: string | undefined }) => ({
  ...payload('webhook', result.webhook),
  secret: result.secret ?? null,
})

@Resolver()
export class WebhookMutations {
  @Mutation(() => WebhookPayload, {
    description: 'Has changes posted to an address: signed, in order, at least once.',
  })
  async registerWebhook(
    @Arg('input', () => RegisterWebhookInput, { description: 'Where, and which.' })
    input: RegisterWebhookInput,
    @Ctx() { webhooks }: Reporting,
  ) {
    return withSecret(await webhooks.register(input))
  }

  @Mutation(() => WebhookPayload, { description: 'Sends nothing until it is resumed.' })
  async pauseWebhook(
    @Arg('input', () => PauseWebhookInput, { description: 'Which.' }) input: PauseWebhookInput,
    @Ctx() { webhooks }: Reporting,
  ) {
    return payload('webhook', await webhooks.pause(input))
  }

  @Mutation(() => WebhookPayload, {
    description: 'Goes on where it was; a failing one is tried at once.',
  })
  async resumeWebhook(
    @Arg('input', () => ResumeWebhookInput, { description: 'Which.' }) input: ResumeWebhookInput,
    @Ctx() { webhooks }: Reporting,
  ) {
    return payload('webhook', await webhooks.resume(input))
  }

  @Mutation(() => WebhookPayload, {
    description: 'Makes a new secret; for a day messages are signed with the old one too.',
  })
  async rotateWebhookSecret(
    @Arg('input', () => RotateWebhookSecretInput, { description: 'Which.' })
    input: RotateWebhookSecretInput,
    @Ctx() { webhooks }: Reporting,
  ) {
    return withSecret(await webhooks.rotate(input))
  }

  @Mutation(() => WebhookPayload, { description: 'Ends a webhook; the change log keeps it.' })
  async deleteWebhook(
    @Arg('input', () => DeleteWebhookInput, { description: 'Which.' }) input: DeleteWebhookInput,
    @Ctx() { webhooks }: Reporting,
  ) {
    return payload('webhook', await webhooks.delete(input))
  }

  @Mutation(() => WebhookPayload, {
    description: 'Sends again all that came behind a cursor, in order, then goes on.',
  })
  async replayWebhook(
    @Arg('input', () => ReplayWebhookInput, { description: 'Which, and from where.' })
    input: ReplayWebhookInput,
    @Ctx() { webhooks }: Reporting,
  ) {
    return payload('webhook', await webhooks.replay(input))
  }

  @Mutation(() => DeliveryPayload, {
    description: 'Sends one letter again, a dead one above all, without the rest.',
  })
  async redeliverWebhook(
    @Arg('input', () => RedeliverWebhookInput, { description: 'Which.' })
    input: RedeliverWebhookInput,
    @Ctx() { deliveries }: Reporting,
  ) {
    return payload('delivery', await deliveries.redeliverWebhook(input))
  }
}
