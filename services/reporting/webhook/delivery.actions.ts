import { NotFound, UserError } from '../../../schema/vocabulary/index.ts'
import type { RequestInput, Context } from '../../kit/operation/index.ts'
import { changeLocked } from '../change-locked.ts'
import { DeliveryStatus, WebhookDelivery } from './delivery.ts'
import { findWebhook } from './webhook-access.ts'

/** Actions on a single delivery. */
export class DeliveryActions {
  constructor(private readonly context: Context) {}

  /** Sends a delivered or dead message again. A pending one is sent at once. */
  redeliver(input: RequestInput & { readonly deliveryId: string }) {
    return this.context.act('redeliverWebhook', input, async (tx) => {
      const unknown = new NotFound('WebhookDelivery', input.deliveryId)
      const found = await tx.manager.findOneBy(WebhookDelivery, { id: input.deliveryId })
      if (!found) return unknown
      // The webhook is locked first, as in a delivery, which prevents deadlocks.
      const webhook = await findWebhook(this.context, tx, found.webhookId)
      if (webhook instanceof NotFound) return unknown
      if (webhook instanceof UserError) return webhook
      const delivery = await tx.find(WebhookDelivery, input.deliveryId)
      if (!delivery) return unknown
      const pending = await changeLocked(tx, delivery, {
        kind: 'webhookDelivery.redelivered',
        audience: 'CONCERNED',
        set: { status: DeliveryStatus.PENDING, attempts: 0 },
      })
      // The message is sent now, even if another one waits for its retry.
      if (webhook.nextAttemptAt)
        await changeLocked(tx, webhook, {
          kind: 'webhook.hurried',
          audience: 'CONCERNED',
          set: { nextAttemptAt: null },
        })
      return pending
    })
  }
}
