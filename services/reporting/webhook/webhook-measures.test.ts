import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import { FollowCursor } from '../../kit/store/index.ts'
import type { Measure } from '../../kit/telemetry/index.ts'
import { feedMeasures } from '../feed/feed-measures.ts'
import { startReceiver, withStatus } from './testing/receiver.ts'
import { startWebhookHub } from './testing/webhook-hub.ts'
import { webhookMeasures } from './webhook-measures.ts'

const valueOf = async (measures: readonly Measure[], name: string, label?: string) => {
  const samples = await measures.find((one) => one.name === name)?.read()
  const found = samples?.find(({ labels = {} }) => !label || Object.values(labels).includes(label))
  return found?.value
}

eachStore((stores) => {
  it('The backlog of webhooks counts the selected changes that their receivers have not got.', async () => {
    const hub = await startWebhookHub(stores.fresh())
    const receiver = await startReceiver()
    const measures = webhookMeasures(hub.store)
    const backlog = () => valueOf(measures, 'hub_webhook_backlog')
    await hub.register(receiver.url)
    expect(await backlog()).toBe(0)
    // The first city does not see the reminder that concerns the second one only.
    for (const text of ['a', 'b', 'c']) await hub.sendReminder('DIST-A1', text)
    await hub.sendReminder('CITY-B', 'd', 'CONCERNED')
    expect(await backlog()).toBe(3)

    receiver.answer = withStatus(500)
    await hub.deliverer().run()
    expect(await backlog()).toBe(3)
    expect(await valueOf(measures, 'hub_webhooks', 'FAILING')).toBe(1)
    expect(await valueOf(measures, 'hub_webhooks', 'ACTIVE')).toBe(0)

    receiver.answer = withStatus(204)
    hub.pass(86_400_000)
    await hub.deliverer().run()
    expect(await backlog()).toBe(0)
    expect(receiver.received.length).toBe(4)
    expect(await valueOf(measures, 'hub_webhooks', 'FAILING')).toBe(0)
    expect(await valueOf(measures, 'hub_webhook_dead_letters')).toBe(0)
  })

  it('The lag of the feed is the number of changes that a log has and the feed has not.', async () => {
    const { store } = await startWebhookHub(stores.fresh())
    const measures = feedMeasures({ store, services: ['reporting'], logOf: () => store.log })
    const lag = () => valueOf(measures, 'hub_feed_lag_changes', 'reporting')
    expect(await lag()).toBe(0)
    const head = await store.log.head()
    expect(head).toBeGreaterThan(2)
    expect(await valueOf(measures, 'hub_feed_position')).toBe(head)
    await store.transaction((manager) =>
      manager.update(FollowCursor, { id: 'feed:reporting' }, { seq: head - 2 }),
    )
    expect(await lag()).toBe(2)
  })
})
