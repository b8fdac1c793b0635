import { In, LessThan } from 'typeorm'
import type { Store } from '../../kit/store/index.ts'
import { DeliveryStatus, WebhookDelivery } from './delivery.ts'

const day = 86_400_000

/** Days after the last attempt until a delivery is deleted. Pending ones stay. */
const retentionDays = { [DeliveryStatus.DELIVERED]: 30, [DeliveryStatus.DEAD]: 180 } as const

const batchSize = 500

/** Deletes deliveries after their retention. */
export const pruneDeliveries = async (store: Store, now: Date): Promise<void> => {
  for (const status of [DeliveryStatus.DELIVERED, DeliveryStatus.DEAD] as const)
    for (;;) {
      const before = new Date(now.getTime() - retentionDays[status] * day)
      const old = await store.read.find(WebhookDelivery, {
        select: { id: true },
        where: { status, lastAttemptAt: LessThan(before) },
        take: batchSize,
      })
      if (old.length === 0) break
      const ids = old.map(({ id }) => id)
      // The conditions are repeated, since a replay may have made a delivery pending meanwhile.
      await store.transaction((manager) =>
        manager.delete(WebhookDelivery, {
          id: In(ids),
          status,
          lastAttemptAt: LessThan(before),
        }),
      )
    }
}
