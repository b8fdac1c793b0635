import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import { Reminder } from '../reminder/reminder.ts'
import { city, startHub } from './testing/hub.ts'
import { startReceiver, texts, withStatus } from './testing/receiver.ts'
import { stateOf } from './testing/state.ts'

eachStore((stores) => {
  it('sends again what a crashed process sent and did not record', async () => {
    const place = stores.fresh()
    const receiver = await startReceiver()
    const before = await startHub(place)
    const { id } = await before.register(receiver.url)
    await before.sendReminder('CITY-A', 'a')
    await before.sendReminder('CITY-A', 'b')
    // The store is gone between the sending and the answer.
    receiver.answer = (response, received) =>
      void before.close().then(() => withStatus(200)(response, received))
    await expect(before.deliverer().run()).rejects.toThrow()
    expect(texts(receiver)).toEqual(['a'])
    receiver.answer = withStatus(200)
    const after = await startHub(place)
    await after.deliverer().run()
    // The dead process might still be at work: its turn must run out first.
    expect(texts(receiver)).toEqual(['a'])
    after.pass(25_000)
    await after.deliverer().run()
    expect(texts(receiver)).toEqual(['a', 'a', 'b'])
    expect(receiver.received[0]?.event.id).toBe(receiver.received[1]?.event.id)
    expect(await stateOf(after, id)).toMatchObject({ cursor: receiver.received[2]?.event.cursor })
  })

  it('replays from a cursor, in order, then goes on', async () => {
    const hub = await startHub(stores.fresh())
    const receiver = await startReceiver()
    const { id } = await hub.register(receiver.url)
    const deliverer = hub.deliverer()
    for (const text of ['a', 'b', 'c']) await hub.sendReminder('CITY-A', text)
    await deliverer.run()
    const after = receiver.received[0]?.event.cursor
    await hub.act(city, 'replayWebhook', { webhookId: id, after }, '{ webhook { cursor } }')
    await hub.sendReminder('CITY-A', 'd')
    await deliverer.run()
    expect(texts(receiver)).toEqual(['a', 'b', 'c', 'b', 'c', 'd'])
    const ids = receiver.received.map(({ event }) => event.id)
    expect(ids.slice(3, 5)).toEqual(ids.slice(1, 3))
    const { nodes } = (await stateOf(hub, id)).deliveries
    expect(nodes).toMatchObject(ids.slice(2).map(() => ({ attempts: 1, status: 'DELIVERED' })))
  })

  it('lets a replay during a delivery win over the delivery', async () => {
    const hub = await startHub(stores.fresh())
    const receiver = await startReceiver()
    const start = await hub.ask<{ latestCursor: string }>(city, '{ latestCursor }')
    const { id } = await hub.register(receiver.url)
    await hub.sendReminder('CITY-A', 'a')
    await hub.sendReminder('CITY-A', 'b')
    const input = { webhookId: id, after: start.latestCursor }
    receiver.answer = (response, received) => {
      if (receiver.received.length !== 2) return withStatus(200)(response, received)
      // The second message is on its way when somebody asks for all of it again.
      const replayed = hub.act(city, 'replayWebhook', input, '{ errors { __typename } }')
      void replayed.then(() => withStatus(200)(response, received))
    }
    await hub.deliverer().run()
    expect(texts(receiver)).toEqual(['a', 'b', 'a', 'b'])
  })

  it('passes over what it does not want, however much that is', async () => {
    const hub = await startHub(stores.fresh())
    const receiver = await startReceiver()
    const { id } = await hub.register(receiver.url, { where: { units: ['DIST-A1'] } })
    const before = await stateOf(hub, id)
    const act = { actor: 'office', now: new Date() }
    const urges = Array.from({ length: 450 }, (_, n) => ({
      id: `u${n}`,
      assignmentId: '',
      unitId: 'CITY-A',
      taskId: 'T:1',
      text: '',
      sentAt: act.now,
      sentBy: 'office',
    }))
    await hub.store.write(act, (tx) => tx.createMany(Reminder, urges, { kind: 'reminder.sent' }))
    await hub.deliverer().run()
    expect(receiver.received).toEqual([])
    expect((await stateOf(hub, id)).cursor).not.toBe(before.cursor)
    await hub.sendReminder('DIST-A1', 'at last')
    await hub.deliverer().run()
    expect(texts(receiver)).toEqual(['at last'])
  })

  it('delivers by itself when something happens, and lets no write wait for a receiver', async () => {
    const hub = await startHub(stores.fresh(), { isAutomatic: true })
    const receiver = await startReceiver()
    const arrived = new Promise<() => void>((resolve) => {
      receiver.answer = (response, received) => {
        resolve(() => withStatus(200)(response, received))
      }
    })
    const { id } = await hub.register(receiver.url)
    // Returns although the receiver holds its answer back.
    await hub.sendReminder('CITY-A', 'a')
    const release = await arrived
    expect(texts(receiver)).toEqual(['a'])
    expect((await stateOf(hub, id)).deliveries.nodes).toEqual([])
    release()
    await hub.close()
    expect(hub.faults).toEqual([])
  })
})
