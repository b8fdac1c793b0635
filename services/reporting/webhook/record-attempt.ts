import type { EntityManager } from 'typeorm'
import type { FeedRow } from '../feed/feed-row.ts'
import { deliveryId, DeliveryStatus, WebhookDelivery } from './delivery.ts'
import { retryAt, type RetryPolicy } from './retry-policy.ts'
import type { DeliveryOutcome } from './post-message.ts'
import { type Webhook, WebhookState } from './webhook.ts'

interface Attempt {
  readonly outcome: DeliveryOutcome
  readonly policy: RetryPolicy
  readonly now: Date
}

/** Writes the outcome of an attempt to the delivery. @returns the changes of the webhook */
export const recordAttempt = async (
  manager: EntityManager,
  webhook: Webhook,
  row: FeedRow,
  { outcome, policy, now }: Attempt,
): Promise<Partial<Webhook>> => {
  const id = deliveryId(webhook.id, row.position)
  const before = await manager.findOneBy(WebhookDelivery, { id })
  // A delivery that is not pending was replayed: its attempts count anew.
  const attempts = 1 + (before?.status === DeliveryStatus.PENDING ? before.attempts : 0)
  const retry = outcome.isAccepted ? undefined : retryAt(policy, attempts, now)
  await manager.save(
    manager.create(WebhookDelivery, {
      id,
      webhookId: webhook.id,
      unitId: webhook.unitId,
      position: row.position,
      kind: row.kind,
      attempts,
      status: statusOf(outcome, retry),
      lastStatus: outcome.status,
      lastError: outcome.error,
      lastAttemptAt: now,
      deliveredAt: outcome.isAccepted ? now : (before?.deliveredAt ?? null),
    }),
  )
  return {
    state: stateAfter(webhook, outcome),
    failures: outcome.isAccepted ? 0 : webhook.failures + 1,
    nextAttemptAt: retry ?? null,
    // The cursor moves past a delivered or dead change; it is already past a redelivered one.
    position: retry ? webhook.position : Math.max(webhook.position, row.position),
  }
}

const statusOf = (outcome: DeliveryOutcome, retry: Date | undefined): DeliveryStatus => {
  if (outcome.isAccepted) return DeliveryStatus.DELIVERED
  return retry ? DeliveryStatus.PENDING : DeliveryStatus.DEAD
}

const stateAfter = ({ state }: Webhook, { isAccepted }: DeliveryOutcome): WebhookState => {
  if (state === WebhookState.PAUSED) return state
  return isAccepted ? WebhookState.ACTIVE : WebhookState.FAILING
}
