import type { EntityManager } from 'typeorm'
import { isLeased, leaseRow, lockExistingRow, noLease, type Store } from '../../kit/store/index.ts'
import { Webhook, WebhookState } from './webhook.ts'

/** Whether a message of a webhook may be sent now. */
export const isDue = (webhook: Webhook, now: Date): boolean =>
  webhook.deletedAt === null &&
  webhook.state !== WebhookState.PAUSED &&
  (webhook.nextAttemptAt === null || webhook.nextAttemptAt <= now) &&
  !isLeased(webhook, now)

/**
 * Acquires the lease of a webhook whose cursor has not moved. The row is locked only during this call: a transaction that
 * waited for the receiver would block all other writes.
 * @returns the leased webhook; undefined if it is not due, its cursor has moved, or another process holds the lease
 */
export const acquireWebhookLease = (
  store: Store,
  { id, position }: Webhook,
  now: Date,
  ms: number,
): Promise<Webhook | undefined> =>
  store.transaction(async (manager) => {
    const webhook = await lockExistingRow(manager, Webhook, id)
    if (webhook?.position !== position || !isDue(webhook, now)) return undefined
    return leaseRow(manager, Webhook, webhook, now, ms)
  })

/**
 * Releases the lease and writes the result of the delivery in the same transaction. Writes nothing if the lease was lost.
 * @param work writes the delivery and returns the changes of the webhook
 */
export const releaseWebhookLease = (
  store: Store,
  { id, leaseToken }: Webhook,
  work: (manager: EntityManager, webhook: Webhook) => Promise<Partial<Webhook>>,
): Promise<void> =>
  store.transaction(async (manager) => {
    const webhook = await lockExistingRow(manager, Webhook, id)
    if (!webhook || webhook.leaseToken !== leaseToken) return
    const changes = await work(manager, webhook)
    await manager.update(Webhook, { id }, { ...changes, ...noLease })
  })
