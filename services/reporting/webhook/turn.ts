import { randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { Store } from '../../kit/store/index.ts'
import { Webhook, WebhookState } from './webhook.ts'

/** Whether a webhook may be served now. */
export const isDue = (webhook: Webhook, now: Date): boolean =>
  webhook.deletedAt === null &&
  webhook.state !== WebhookState.PAUSED &&
  (webhook.nextAttemptAt === null || webhook.nextAttemptAt <= now) &&
  (webhook.claimedUntil === null || webhook.claimedUntil <= now)

/**
 * Takes the turn to serve a webhook, if nobody else has it and its cursor is where it was. The row is locked for
 * this moment only: a transaction that waited for a stranger's answer would stop every other write.
 */
export const acquireWebhookLease = (
  store: Store,
  { id, position }: Webhook,
  now: Date,
  untilMs: number,
): Promise<Webhook | undefined> =>
  store.transaction(async (manager) => {
    const webhook = await lockWebhook(manager, id)
    if (webhook?.position !== position || !isDue(webhook, now)) return undefined
    const turn = { claim: randomUUID(), claimedUntil: new Date(now.getTime() + untilMs) }
    await manager.update(Webhook, { id }, turn)
    return Object.assign(webhook, turn)
  })

/** Ends a turn: in the same transaction `work` says what came of it. Nothing is written if the turn was taken away. */
export const releaseWebhookLease = (
  store: Store,
  { id, claim }: Webhook,
  work: (manager: EntityManager, webhook: Webhook) => Promise<Partial<Webhook>>,
): Promise<void> =>
  store.transaction(async (manager) => {
    const webhook = await lockWebhook(manager, id)
    if (!webhook || webhook.claim !== claim) return
    const set = await work(manager, webhook)
    await manager.update(Webhook, { id }, { ...set, claim: null, claimedUntil: null })
  })

const lockWebhook = (manager: EntityManager, id: string): Promise<Webhook | null> => {
  const query = manager.createQueryBuilder(Webhook, 'webhook').where({ id })
  if (manager.connection.options.type === 'mysql') query.setLock('pessimistic_write')
  return query.getOne()
}
