import { In, IsNull, MoreThan } from 'typeorm'
import type { Store } from '../../kit/store/index.ts'
import type { Measure } from '../../kit/telemetry/index.ts'
import { FeedHead } from '../feed/feed-head.ts'
import { FeedRow } from '../feed/feed-row.ts'
import { DeliveryStatus, WebhookDelivery } from './delivery.ts'
import { changeSelector } from './webhook-message.ts'
import { Webhook, WebhookState } from './webhook.ts'

/** Changes that are looked at, at most; all before them are counted as selected. */
const maxScanned = 1_000

/** What waits for the receivers of webhooks. */
export const webhookMeasures = (store: Pick<Store, 'read'>): readonly Measure[] => [
  {
    name: 'hub_webhook_backlog',
    help: `Messages that receivers of webhooks are still to get, of all webhooks that are not paused; an upper bound beyond ${maxScanned} changes.`,
    kind: 'GAUGE',
    labels: [],
    read: async () => [{ value: await backlogOf(store) }],
  },
  {
    name: 'hub_webhooks',
    help: 'Webhooks by state: ACTIVE, FAILING (the last attempt failed) or PAUSED.',
    kind: 'GAUGE',
    labels: ['state'],
    read: () =>
      Promise.all(
        Object.values(WebhookState).map(async (state) => ({
          labels: { state },
          value: await store.read.countBy(Webhook, { state, deletedAt: IsNull() }),
        })),
      ),
  },
  {
    name: 'hub_webhook_dead_letters',
    help: 'Messages that were given up; `redeliverWebhook` sends one again.',
    kind: 'GAUGE',
    labels: [],
    read: async () => [
      { value: await store.read.countBy(WebhookDelivery, { status: DeliveryStatus.DEAD }) },
    ],
  },
]

const backlogOf = async ({ read }: Pick<Store, 'read'>): Promise<number> => {
  const webhooks = await read.findBy(Webhook, {
    deletedAt: IsNull(),
    state: In([WebhookState.ACTIVE, WebhookState.FAILING]),
  })
  if (webhooks.length === 0) return 0
  const head = (await read.findOneBy(FeedHead, { id: 1 }))?.position ?? 0
  const first = Math.max(Math.min(...webhooks.map(({ position }) => position)), head - maxScanned)
  const rows = await read.find(FeedRow, {
    where: { position: MoreThan(first) },
    order: { position: 'ASC' },
    take: maxScanned,
  })
  const waiting = webhooks.map((webhook) => {
    const isSelected = changeSelector(webhook)
    const scanned = rows.filter((row) => row.position > webhook.position && isSelected(row))
    return scanned.length + Math.max(first - webhook.position, 0)
  })
  return waiting.reduce((sum, count) => sum + count, 0)
}
