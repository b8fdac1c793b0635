import { encodeCursor } from '../../../services/kit/store/index.ts'
import {
  deliveryId,
  DeliveryStatus,
  WebhookDelivery,
} from '../../../services/reporting/webhook/delivery.ts'
import { unitsAround } from './people.ts'
import type { ReportingSetup } from './reporting-setup.ts'
import type { Prepare } from './trial.ts'

/** Prepares the mutations on webhooks of a city. */
export const webhookMutations = (setup: ReportingSetup): Readonly<Record<string, Prepare>> => {
  const { act, next, hub } = setup
  const unitId = 'CITY-350900'
  const store = hub.services.running.get('reporting')?.store
  const registration = () => ({ unitId, url: `http://127.0.0.1:9/hook/${next()}` })
  const webhook = () => act('admin', 'PROV-350000', 'registerWebhook', registration())
  const on =
    (inputOf: (webhookId: string) => Promise<object>): Prepare =>
    async () => ({
      units: unitsAround(unitId),
      input: await inputOf(await webhook()),
      isHidden: true,
    })
  return {
    registerWebhook: async () => ({ units: unitsAround(unitId), input: registration() }),
    pauseWebhook: on(async (webhookId) => ({ webhookId })),
    resumeWebhook: on(async (webhookId) => {
      await act('admin', 'PROV-350000', 'pauseWebhook', { webhookId })
      return { webhookId }
    }),
    rotateWebhookSecret: on(async (webhookId) => ({ webhookId })),
    deleteWebhook: on(async (webhookId) => ({ webhookId })),
    replayWebhook: on(async (webhookId) => ({
      webhookId,
      after: encodeCursor(await hub.services.feed.hubId(), 1),
    })),
    redeliverWebhook: on(async (webhookId) => {
      const id = deliveryId(webhookId, 1)
      await store?.transaction(async (manager) => {
        await manager.insert(WebhookDelivery, {
          id,
          webhookId,
          unitId,
          position: 1,
          kind: 'unit.set',
          attempts: 9,
          status: DeliveryStatus.DEAD,
          lastStatus: 500,
          lastError: null,
          lastAttemptAt: hub.now,
          deliveredAt: null,
        })
      })
      return { deliveryId: id }
    }),
  }
}
