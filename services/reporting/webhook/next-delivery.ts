import { LessThanOrEqual, MoreThan } from 'typeorm'
import type { Store } from '../../kit/store/index.ts'
import { FeedRow } from '../feed/feed-row.ts'
import { DeliveryStatus, WebhookDelivery } from './delivery.ts'
import { changeSelector } from './webhook-message.ts'
import type { Webhook } from './webhook.ts'

interface NextDelivery {
  /** The change to post; undefined if there is none. */
  readonly row: FeedRow | undefined
  /** The feed position up to which no other change is selected. */
  readonly scanned: number
}

const batchSize = 200

/** Finds the next change to post: a redelivered one, else the first selected one after the cursor. */
export const nextDelivery = async ({ read }: Store, webhook: Webhook): Promise<NextDelivery> => {
  const redelivered = await read.findOne(WebhookDelivery, {
    where: {
      webhookId: webhook.id,
      status: DeliveryStatus.PENDING,
      position: LessThanOrEqual(webhook.position),
    },
    order: { position: 'ASC' },
  })
  const earlier = redelivered && (await read.findOneBy(FeedRow, { position: redelivered.position }))
  if (earlier) return { row: earlier, scanned: webhook.position }
  const isSelected = changeSelector(webhook)
  let scanned = webhook.position
  for (;;) {
    const rows = await read.find(FeedRow, {
      where: { position: MoreThan(scanned) },
      order: { position: 'ASC' },
      take: batchSize,
    })
    const row = rows.find(isSelected)
    scanned = row ? row.position - 1 : (rows.at(-1)?.position ?? scanned)
    if (row || rows.length < batchSize) return { row, scanned }
  }
}
