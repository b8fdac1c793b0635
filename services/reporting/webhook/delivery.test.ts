import { createHmac } from 'node:crypto'
import { Webhook as Verifier } from 'standardwebhooks'
import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import { city, startHub } from './testing/hub.ts'
import { startReceiver, texts, withStatus } from './testing/receiver.ts'
import { stateOf } from './testing/state.ts'

eachStore((stores) => {
  it('sends what happens, in order, signed so that a receiver can verify it', async () => {
    const hub = await startHub(stores.fresh())
    const receiver = await startReceiver()
    const { id, secret } = await hub.register(receiver.url)
    for (const text of ['a', 'b', 'c']) await hub.sendReminder('DIST-A1', text)
    await hub.deliverer().run()
    expect(texts(receiver)).toEqual(['a', 'b', 'c'])
    for (const { body, headers, event } of receiver.received) {
      const verified = new Verifier(secret).verify(body, headers as Record<string, string>)
      expect(verified).toEqual(event)
      expect(event).toMatchObject({ kind: 'reminder.sent', unit: 'DIST-A1', task: 'T:1' })
      expect(event.fields).toMatchObject({ text: event.subject.replace('Reminder:', '') })
      // And by hand, after the specification.
      const signedText = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
      const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
      const hmac = createHmac('sha256', key).update(signedText).digest('base64')
      expect(headers['webhook-signature']).toBe(`v1,${hmac}`)
    }
    const last = receiver.received[2]?.event
    const state = await stateOf(hub, id)
    expect(state).toMatchObject({ state: 'ACTIVE', failures: 0, cursor: last?.cursor })
    expect(state.deliveries.nodes).toMatchObject(
      ['c', 'b', 'a'].map(() => ({ attempts: 1, status: 'DELIVERED', lastStatus: 204 })),
    )
    const forged = `${receiver.received[0]?.body} `
    const headers = receiver.received[0]?.headers as Record<string, string>
    expect(() => new Verifier(secret).verify(forged, headers)).toThrow('No matching signature')
  })

  it('can be verified by a receiver whose clock is right when the hub goes by another', async () => {
    const hub = await startHub(stores.fresh())
    hub.at(new Date('2018-10-29T01:00:00Z'))
    const receiver = await startReceiver()
    const { secret } = await hub.register(receiver.url)
    await hub.sendReminder('CITY-A', 'a')
    await hub.deliverer().run()
    for (const { body, headers, event } of receiver.received)
      expect(new Verifier(secret).verify(body, headers as Record<string, string>)).toEqual(event)
    expect(receiver.received).toHaveLength(1)
  })

  it('retries the first in line as the clock moves, holds back what follows, and gives up in the end', async () => {
    const hub = await startHub(stores.fresh())
    const receiver = await startReceiver()
    const { id } = await hub.register(receiver.url)
    const deliverer = hub.deliverer()
    await hub.sendReminder('CITY-A', 'first')
    await hub.sendReminder('CITY-A', 'second')
    receiver.answer = withStatus(500)
    const { cursor } = await stateOf(hub, id)
    await deliverer.run()
    expect(texts(receiver)).toEqual(['first'])
    // What is not settled is not behind the cursor.
    expect((await stateOf(hub, id)).cursor).toBe(cursor)
    hub.pass(999)
    await deliverer.run()
    expect(texts(receiver)).toEqual(['first'])
    hub.pass(1)
    await deliverer.run()
    expect(texts(receiver)).toEqual(['first', 'first'])
    hub.pass(4_999)
    await deliverer.run()
    expect(texts(receiver)).toHaveLength(2)
    expect(await stateOf(hub, id)).toMatchObject({
      state: 'FAILING',
      failures: 2,
      deliveries: { nodes: [{ status: 'PENDING', attempts: 2, lastError: 'answered 500' }] },
    })
    hub.pass(1)
    receiver.answer = (response, { event }) =>
      withStatus(event.subject === 'Reminder:first' ? 500 : 200)(response, {} as never)
    await deliverer.run()
    expect(texts(receiver)).toEqual(['first', 'first', 'first', 'second'])
    expect(new Set(receiver.received.slice(0, 3).map(({ event }) => event.id)).size).toBe(1)
    const dead = (await stateOf(hub, id, 'DEAD')).deliveries.nodes
    expect(dead).toMatchObject([{ attempts: 3, lastStatus: 500 }])

    receiver.answer = withStatus(200)
    const input = { deliveryId: dead[0]?.id }
    await hub.act(city, 'redeliverWebhook', input, '{ delivery { status } }')
    await deliverer.run()
    expect(texts(receiver).slice(4)).toEqual(['first'])
    expect(await stateOf(hub, id)).toMatchObject({
      state: 'ACTIVE',
      cursor: receiver.received[3]?.event.cursor,
      deliveries: { nodes: [{ status: 'DELIVERED' }, { status: 'DELIVERED', attempts: 1 }] },
    })
  })

  it('goes on for others while one receiver hangs, and keeps two replicas from sending twice', async () => {
    const hub = await startHub(stores.fresh())
    const [deaf, good] = [await startReceiver(), await startReceiver()]
    deaf.answer = () => undefined
    const { id } = await hub.register(deaf.url)
    await hub.register(good.url)
    for (let n = 0; n < 20; n += 1) await hub.sendReminder('CITY-A', `n${n}`)
    const replicas = [hub.deliverer({ timeoutMs: 500 }), hub.deliverer({ timeoutMs: 500 })]
    await Promise.all(replicas.map((replica) => replica.run()))
    expect(texts(good)).toEqual(Array.from({ length: 20 }, (_, n) => `n${n}`))
    expect(texts(deaf)).toEqual(['n0'])
    expect(await stateOf(hub, id)).toMatchObject({
      deliveries: { nodes: [{ status: 'PENDING', lastError: 'no answer within 500 ms' }] },
    })
  })

  it('forgets old letters and keeps dead ones longer', async () => {
    const hub = await startHub(stores.fresh())
    const receiver = await startReceiver()
    const { id } = await hub.register(receiver.url)
    receiver.answer = (response, received) =>
      withStatus(received.event.subject === 'Reminder:bad' ? 410 : 200)(response, received)
    await hub.sendReminder('CITY-A', 'good')
    await hub.sendReminder('CITY-A', 'bad')
    await hub.deliverer({ maxAttempts: 1 }).run()
    expect((await stateOf(hub, id)).deliveries.nodes).toHaveLength(2)
    hub.pass(31 * 86_400_000)
    await hub.deliverer().run()
    expect((await stateOf(hub, id)).deliveries.nodes).toMatchObject([{ status: 'DEAD' }])
    hub.pass(150 * 86_400_000)
    await hub.deliverer().run()
    expect((await stateOf(hub, id)).deliveries.nodes).toEqual([])
  })
})
