import { In, LessThan } from 'typeorm'
import type { Store } from '../../kit/store/index.ts'
import { DeliveryStatus, WebhookDelivery } from './delivery.ts'

const day = 86_400_000

/** How long the delivery log is kept, days. What still waits is kept as long as it waits. */
export const kept = { [DeliveryStatus.DELIVERED]: 30, [DeliveryStatus.DEAD]: 180 } as const

const batch = 500

/** Deletes what the delivery log need not hold any more. */
export const forgetOld = async (store: Store, now: Date): Promise<void> => {
  for (const status of [DeliveryStatus.DELIVERED, DeliveryStatus.DEAD] as const)
    for (;;) {
      const before = new Date(now.getTime() - kept[status] * day)
      const old = await store.read.find(WebhookDelivery, {
        select: { id: true },
        where: { status, lastAttemptAt: LessThan(before) },
        take: batch,
      })
      if (old.length === 0) break
      const ids = old.map(({ id }) => id)
      // Asked again: a replay may have revived it meanwhile.
      await store.transaction((manager) =>
        manager.delete(WebhookDelivery, {
          id: In(ids),
          status,
          lastAttemptAt: LessThan(before),
        }),
      )
    }
}
