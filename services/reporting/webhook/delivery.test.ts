import { createHmac } from 'node:crypto'
import { Webhook as Verifier } from 'standardwebhooks'
import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import { cityReporter, startWebhookHub } from './testing/webhook-hub.ts'
import { reminderTexts, startReceiver, withStatus } from './testing/receiver.ts'
import { webhookState } from './testing/webhook-state.ts'

eachStore((stores) => {
  it('changes are delivered in order, with signatures that a receiver can verify', async () => {
    const hub = await startWebhookHub(stores.fresh())
    const receiver = await startReceiver()
    const { id, secret } = await hub.register(receiver.url)
    for (const text of ['a', 'b', 'c']) await hub.sendReminder('DIST-A1', text)
    await hub.deliverer().run()
    expect(reminderTexts(receiver)).toEqual(['a', 'b', 'c'])
    for (const { body, headers, event } of receiver.received) {
      const verified = new Verifier(secret).verify(body, headers)
      expect(verified).toEqual(event)
      expect(event).toMatchObject({ kind: 'reminder.sent', unit: 'DIST-A1', task: 'T:1' })
      expect(event.fields).toMatchObject({ text: event.subject.replace('Reminder:', '') })
      // Computed after the specification, independently of the library.
      const signedText = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
      const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
      const hmac = createHmac('sha256', key).update(signedText).digest('base64')
      expect(headers['webhook-signature']).toBe(`v1,${hmac}`)
    }
    const last = receiver.received[2]?.event
    const state = await webhookState(hub, id)
    expect(state).toMatchObject({ state: 'ACTIVE', failures: 0, cursor: last?.cursor })
    expect(state.deliveries.nodes).toMatchObject(
      ['c', 'b', 'a'].map(() => ({ attempts: 1, status: 'DELIVERED', lastStatus: 204 })),
    )
    const forged = `${receiver.received[0]?.body} `
    const headers = receiver.received[0]?.headers ?? {}
    expect(() => new Verifier(secret).verify(forged, headers)).toThrow('No matching signature')
  })

  it('a receiver with the real time can verify messages of a hub with another clock', async () => {
    const hub = await startWebhookHub(stores.fresh())
    hub.setClock(new Date('2018-10-29T01:00:00Z'))
    const receiver = await startReceiver()
    const { secret } = await hub.register(receiver.url)
    await hub.sendReminder('CITY-A', 'a')
    await hub.deliverer().run()
    for (const { body, headers, event } of receiver.received)
      expect(new Verifier(secret).verify(body, headers)).toEqual(event)
    expect(receiver.received).toHaveLength(1)
  })

  it('a failing delivery is retried while later ones wait, and becomes a dead letter', async () => {
    const hub = await startWebhookHub(stores.fresh())
    const receiver = await startReceiver()
    const { id } = await hub.register(receiver.url)
    const deliverer = hub.deliverer()
    await hub.sendReminder('CITY-A', 'first')
    await hub.sendReminder('CITY-A', 'second')
    receiver.answer = withStatus(500)
    const { cursor } = await webhookState(hub, id)
    await deliverer.run()
    expect(reminderTexts(receiver)).toEqual(['first'])
    // The cursor does not move past a pending delivery.
    expect((await webhookState(hub, id)).cursor).toBe(cursor)
    hub.pass(999)
    await deliverer.run()
    expect(reminderTexts(receiver)).toEqual(['first'])
    hub.pass(1)
    await deliverer.run()
    expect(reminderTexts(receiver)).toEqual(['first', 'first'])
    hub.pass(4_999)
    await deliverer.run()
    expect(reminderTexts(receiver)).toHaveLength(2)
    expect(await webhookState(hub, id)).toMatchObject({
      state: 'FAILING',
      failures: 2,
      deliveries: { nodes: [{ status: 'PENDING', attempts: 2, lastError: 'answered 500' }] },
    })
    hub.pass(1)
    receiver.answer = (response, { event }) =>
      withStatus(event.subject === 'Reminder:first' ? 500 : 200)(response)
    await deliverer.run()
    expect(reminderTexts(receiver)).toEqual(['first', 'first', 'first', 'second'])
    expect(new Set(receiver.received.slice(0, 3).map(({ event }) => event.id)).size).toBe(1)
    const dead = (await webhookState(hub, id, 'DEAD')).deliveries.nodes
    expect(dead).toMatchObject([{ attempts: 3, lastStatus: 500 }])

    receiver.answer = withStatus(200)
    const input = { deliveryId: dead[0]?.id }
    await hub.act(cityReporter, 'redeliverWebhook', input, '{ delivery { status } }')
    await deliverer.run()
    expect(reminderTexts(receiver).slice(4)).toEqual(['first'])
    expect(await webhookState(hub, id)).toMatchObject({
      state: 'ACTIVE',
      cursor: receiver.received[3]?.event.cursor,
      deliveries: { nodes: [{ status: 'DELIVERED' }, { status: 'DELIVERED', attempts: 1 }] },
    })
  })

  it('a receiver that hangs delays no other, and two replicas send nothing twice', async () => {
    const hub = await startWebhookHub(stores.fresh())
    const [hanging, working] = [await startReceiver(), await startReceiver()]
    hanging.answer = () => undefined
    const { id } = await hub.register(hanging.url)
    await hub.register(working.url)
    for (let n = 0; n < 20; n += 1) await hub.sendReminder('CITY-A', `n${n}`)
    const replicas = [hub.deliverer({ timeoutMs: 500 }), hub.deliverer({ timeoutMs: 500 })]
    await Promise.all(replicas.map((replica) => replica.run()))
    expect(reminderTexts(working)).toEqual(Array.from({ length: 20 }, (_, n) => `n${n}`))
    expect(reminderTexts(hanging)).toEqual(['n0'])
    expect(await webhookState(hub, id)).toMatchObject({
      deliveries: { nodes: [{ status: 'PENDING', lastError: 'no answer within 500 ms' }] },
    })
  })

  it('a delivery is deleted after its retention, a dead letter later', async () => {
    const hub = await startWebhookHub(stores.fresh())
    const receiver = await startReceiver()
    const { id } = await hub.register(receiver.url)
    receiver.answer = (response, { event }) =>
      withStatus(event.subject === 'Reminder:bad' ? 410 : 200)(response)
    await hub.sendReminder('CITY-A', 'good')
    await hub.sendReminder('CITY-A', 'bad')
    await hub.deliverer({ maxAttempts: 1 }).run()
    expect((await webhookState(hub, id)).deliveries.nodes).toHaveLength(2)
    hub.pass(31 * 86_400_000)
    await hub.deliverer().run()
    expect((await webhookState(hub, id)).deliveries.nodes).toMatchObject([{ status: 'DEAD' }])
    hub.pass(150 * 86_400_000)
    await hub.deliverer().run()
    expect((await webhookState(hub, id)).deliveries.nodes).toEqual([])
  })
})
