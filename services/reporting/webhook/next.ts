import { LessThanOrEqual, MoreThan } from 'typeorm'
import type { Store } from '../../kit/store/index.ts'
import { FeedRow } from '../feed/feed-row.ts'
import { DeliveryStatus, WebhookDelivery } from './delivery.ts'
import { wantedBy } from './event.ts'
import type { Webhook } from './webhook.ts'

export interface Next {
  /** What to send; undefined when there is nothing. */
  readonly row: FeedRow | undefined
  /** Up to here the feed holds nothing else for the webhook. */
  readonly scanned: number
}

const batch = 200

/** Finds what a webhook is to get next: a letter it asked for again, else the next change behind its cursor. */
export const nextFor = async ({ read }: Store, webhook: Webhook): Promise<Next> => {
  const again = await read.findOne(WebhookDelivery, {
    where: {
      webhookId: webhook.id,
      status: DeliveryStatus.PENDING,
      position: LessThanOrEqual(webhook.position),
    },
    order: { position: 'ASC' },
  })
  const old = again && (await read.findOneBy(FeedRow, { position: again.position }))
  if (old) return { row: old, scanned: webhook.position }
  const isWanted = wantedBy(webhook)
  let scanned = webhook.position
  for (;;) {
    const rows = await read.find(FeedRow, {
      where: { position: MoreThan(scanned) },
      order: { position: 'ASC' },
      take: batch,
    })
    const row = rows.find(isWanted)
    scanned = row ? row.position - 1 : (rows.at(-1)?.position ?? scanned)
    if (row || rows.length < batch) return { row, scanned }
  }
}
