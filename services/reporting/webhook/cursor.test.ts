import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import { Reminder } from '../reminder/reminder.ts'
import { cityReporter, startWebhookHub } from './testing/webhook-hub.ts'
import { reminderTexts, startReceiver, withStatus } from './testing/receiver.ts'
import { webhookState } from './testing/webhook-state.ts'

eachStore((stores) => {
  it('a message that a crashed process sent without recording it is sent again', async () => {
    const fresh = stores.fresh()
    const receiver = await startReceiver()
    const before = await startWebhookHub(fresh)
    const { id } = await before.register(receiver.url)
    await before.sendReminder('CITY-A', 'a')
    await before.sendReminder('CITY-A', 'b')
    // The store closes between the message and the answer.
    receiver.answer = (response) => void before.close().then(() => withStatus(200)(response))
    await expect(before.deliverer().run()).rejects.toThrow()
    expect(reminderTexts(receiver)).toEqual(['a'])
    receiver.answer = withStatus(200)
    const after = await startWebhookHub(fresh)
    await after.deliverer().run()
    // The crashed process might still be running: its lease must expire first.
    expect(reminderTexts(receiver)).toEqual(['a'])
    after.pass(25_000)
    await after.deliverer().run()
    expect(reminderTexts(receiver)).toEqual(['a', 'a', 'b'])
    expect(receiver.received[0]?.event.id).toBe(receiver.received[1]?.event.id)
    expect(await webhookState(after, id)).toMatchObject({
      cursor: receiver.received[2]?.event.cursor,
    })
  })

  it('a replay sends all messages after a cursor again, in order, and then new ones', async () => {
    const hub = await startWebhookHub(stores.fresh())
    const receiver = await startReceiver()
    const { id } = await hub.register(receiver.url)
    const deliverer = hub.deliverer()
    for (const text of ['a', 'b', 'c']) await hub.sendReminder('CITY-A', text)
    await deliverer.run()
    const after = receiver.received[0]?.event.cursor
    await hub.act(cityReporter, 'replayWebhook', { webhookId: id, after }, '{ webhook { cursor } }')
    await hub.sendReminder('CITY-A', 'd')
    await deliverer.run()
    expect(reminderTexts(receiver)).toEqual(['a', 'b', 'c', 'b', 'c', 'd'])
    const ids = receiver.received.map(({ event }) => event.id)
    expect(ids.slice(3, 5)).toEqual(ids.slice(1, 3))
    const { nodes } = (await webhookState(hub, id)).deliveries
    expect(nodes).toMatchObject(ids.slice(2).map(() => ({ attempts: 1, status: 'DELIVERED' })))
  })

  it('a replay during a delivery determines the cursor', async () => {
    const hub = await startWebhookHub(stores.fresh())
    const receiver = await startReceiver()
    const start = await hub.query<{ latestCursor: string }>(cityReporter, '{ latestCursor }')
    const { id } = await hub.register(receiver.url)
    await hub.sendReminder('CITY-A', 'a')
    await hub.sendReminder('CITY-A', 'b')
    const input = { webhookId: id, after: start.latestCursor }
    receiver.answer = (response) => {
      if (receiver.received.length !== 2) return withStatus(200)(response)
      // The second message is being delivered when somebody replays all.
      const replayed = hub.act(cityReporter, 'replayWebhook', input, '{ errors { __typename } }')
      void replayed.then(() => withStatus(200)(response))
    }
    await hub.deliverer().run()
    expect(reminderTexts(receiver)).toEqual(['a', 'b', 'a', 'b'])
  })

  it('the cursor of a webhook passes over any number of changes that are not selected', async () => {
    const hub = await startWebhookHub(stores.fresh())
    const receiver = await startReceiver()
    const { id } = await hub.register(receiver.url, { where: { units: ['DIST-A1'] } })
    const before = await webhookState(hub, id)
    const act = { actor: 'office', now: new Date() }
    const reminders = Array.from({ length: 450 }, (_, n) => ({
      id: `r${n}`,
      assignmentId: '',
      unitId: 'CITY-A',
      taskId: 'T:1',
      text: '',
      sentAt: act.now,
      sentBy: 'office',
    }))
    await hub.store.write(act, (tx) =>
      tx.createMany(Reminder, reminders, { kind: 'reminder.sent' }),
    )
    await hub.deliverer().run()
    expect(receiver.received).toEqual([])
    expect((await webhookState(hub, id)).cursor).not.toBe(before.cursor)
    await hub.sendReminder('DIST-A1', 'at last')
    await hub.deliverer().run()
    expect(reminderTexts(receiver)).toEqual(['at last'])
  })

  it('a change is delivered at once, and the write does not wait for the receiver', async () => {
    const hub = await startWebhookHub(stores.fresh(), { isAutomatic: true })
    const receiver = await startReceiver()
    const arrived = new Promise<() => void>((resolve) => {
      receiver.answer = (response) => {
        resolve(() => withStatus(200)(response))
      }
    })
    const { id } = await hub.register(receiver.url)
    // Resolves although the receiver has not answered.
    await hub.sendReminder('CITY-A', 'a')
    const answer = await arrived
    expect(reminderTexts(receiver)).toEqual(['a'])
    expect((await webhookState(hub, id)).deliveries.nodes).toEqual([])
    answer()
    await hub.close()
    expect(hub.errors).toEqual([])
  })
})
