import { NotFound, UserError } from '../../../schema/vocabulary/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { DeliveryStatus, WebhookDelivery } from './delivery.ts'
import { webhookForUpdate } from './webhook-access.ts'

/** What people do about a single letter. */
export class DeliveryActions {
  constructor(private readonly context: Context) {}

  /** Sends a letter again that was given up or taken. One that still waits is tried at once. */
  redeliverWebhook(input: RequestInput & { readonly deliveryId: string }) {
    return this.context.act('redeliverWebhook', input, async (tx) => {
      const unknown = new NotFound('WebhookDelivery', input.deliveryId)
      const found = await tx.manager.findOneBy(WebhookDelivery, { id: input.deliveryId })
      if (!found) return unknown
      // The webhook is held first, as whoever delivers does, so that no two wait for each other.
      const webhook = await webhookForUpdate(this.context, tx, found.webhookId)
      if (webhook instanceof NotFound) return unknown
      if (webhook instanceof UserError) return webhook
      const delivery = await tx.find(WebhookDelivery, input.deliveryId)
      if (!delivery) return unknown
      const asked = await tx.change(delivery, {
        kind: 'webhookDelivery.redelivered',
        audience: 'CONCERNED',
        set: { status: DeliveryStatus.PENDING, attempts: 0 },
      })
      // Whoever asks for it wants it now, not when the wait of the first in line is over.
      if (webhook.nextAttemptAt)
        await tx.change(webhook, {
          kind: 'webhook.hurried',
          audience: 'CONCERNED',
          set: { nextAttemptAt: null },
        })
      return asked ?? unknown
    })
  }
}
