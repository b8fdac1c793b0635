import type { EntityManager } from 'typeorm'
import type { FeedRow } from '../feed/feed-row.ts'
import { deliveryId, DeliveryStatus, WebhookDelivery } from './delivery.ts'
import { retryAt, type RetryPolicy } from './retry-policy.ts'
import type { DeliveryOutcome } from './send.ts'
import { type Webhook, WebhookState } from './webhook.ts'

/** Writes what came of an attempt into the delivery log. @returns where the webhook stands after it */
export const record = async (
  manager: EntityManager,
  webhook: Webhook,
  row: FeedRow,
  attempt: { readonly outcome: DeliveryOutcome; readonly policy: RetryPolicy; readonly now: Date },
): Promise<Partial<Webhook>> => {
  const { outcome, policy, now } = attempt
  const id = deliveryId(webhook.id, row.position)
  const before = await manager.findOneBy(WebhookDelivery, { id })
  // What was settled before was asked for again, by a replay: its attempts count anew.
  const attempts = 1 + (before?.status === DeliveryStatus.PENDING ? before.attempts : 0)
  const again = outcome.isTaken ? undefined : retryAt(policy, attempts, now)
  await manager.save(
    manager.create(WebhookDelivery, {
      id,
      webhookId: webhook.id,
      unitId: webhook.unitId,
      position: row.position,
      kind: row.kind,
      attempts,
      status: statusOf(outcome, again),
      lastStatus: outcome.status,
      lastError: outcome.error,
      lastAttemptAt: now,
      deliveredAt: outcome.isTaken ? now : (before?.deliveredAt ?? null),
    }),
  )
  return {
    state: stateOf(webhook, outcome),
    failures: outcome.isTaken ? 0 : webhook.failures + 1,
    nextAttemptAt: again ?? null,
    // A letter that is delivered or given up lets the next one pass; a redelivered one is behind already.
    position: again ? webhook.position : Math.max(webhook.position, row.position),
  }
}

const statusOf = (outcome: DeliveryOutcome, again: Date | undefined): DeliveryStatus => {
  if (outcome.isTaken) return DeliveryStatus.DELIVERED
  return again ? DeliveryStatus.PENDING : DeliveryStatus.DEAD
}

const stateOf = ({ state }: Webhook, { isTaken }: DeliveryOutcome): WebhookState => {
  if (state === WebhookState.PAUSED) return state
  return isTaken ? WebhookState.ACTIVE : WebhookState.FAILING
}
