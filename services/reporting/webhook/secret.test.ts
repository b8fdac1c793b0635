import { Webhook as Verifier } from 'standardwebhooks'
import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import { checkChain } from '../../kit/store/index.ts'
import { cityReporter, startWebhookHub } from './testing/webhook-hub.ts'
import { type Received, startReceiver } from './testing/receiver.ts'

const day = 86_400_000

const verifies = (secret: string, { body, headers }: Received): boolean => {
  try {
    new Verifier(secret).verify(body, headers)
    return true
  } catch {
    return false
  }
}

eachStore((stores) => {
  it('a secret is returned once, stored encrypted, and in no log', async () => {
    const hub = await startWebhookHub(stores.fresh())
    const input = { unitId: 'CITY-A', url: 'http://10.0.0.1/', requestId: 'r1' }
    const register = () =>
      hub.act<{ webhook: { id: string }; secret: string | null }>(
        cityReporter,
        'registerWebhook',
        input,
        '{ webhook { id } secret }',
      )
    const first = await register()
    const again = await register()
    expect(first.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(again).toEqual({ webhook: first.webhook, secret: null })
    const rotated = await hub.act<{ secret: string }>(
      cityReporter,
      'rotateWebhookSecret',
      { webhookId: first.webhook.id, requestId: 'r2' },
      '{ secret }',
    )
    expect(rotated.secret).not.toBe(first.secret)
    const tables = ['change', 'feed', 'request', 'webhook', 'webhook_delivery', 'follow_cursor']
    const rows = await Promise.all(
      tables.map((table) => hub.store.read.query<object[]>(`SELECT * FROM \`${table}\``)),
    )
    const everything = JSON.stringify(rows)
    expect(everything).toContain('webhook.secretRotated')
    for (const secret of [first.secret ?? '', rotated.secret])
      expect(everything).not.toContain(secret.slice('whsec_'.length))
    const [row] = await hub.store.read.query<{ secret: string }[]>('SELECT secret FROM webhook')
    // Not even the encrypted secret is in the log, where a stolen hub key would decrypt it forever.
    expect(JSON.stringify(rows.slice(0, 2))).not.toContain(row?.secret)
    expect(checkChain(await hub.store.log.read(0, 1_000))).toBeUndefined()
  })

  it('the old secret signs beside the new one for a day, and no longer', async () => {
    const hub = await startWebhookHub(stores.fresh())
    const receiver = await startReceiver()
    const { id, secret: old } = await hub.register(receiver.url)
    hub.setClock(new Date(Date.now() - day))
    const { secret } = await hub.act<{ secret: string }>(
      cityReporter,
      'rotateWebhookSecret',
      { webhookId: id },
      '{ secret }',
    )
    // A minute before the end of the day and a minute after; receivers reject messages older than five.
    for (const [text, minutes] of [
      ['early', -1],
      ['late', 1],
    ] as const) {
      hub.setClock(new Date(Date.now() + minutes * 60_000))
      await hub.sendReminder('CITY-A', text)
      await hub.deliverer().run()
    }
    const valid = (by: string) => receiver.received.map((message) => verifies(by, message))
    expect(valid(secret)).toEqual([true, true])
    expect(valid(old)).toEqual([true, false])
  })

  it('a delivery fails while the hub key cannot decrypt the secret, until it is rotated', async () => {
    const fresh = stores.fresh()
    const receiver = await startReceiver()
    const before = await startWebhookHub(fresh)
    const { id } = await before.register(receiver.url)
    await before.close()
    const hub = await startWebhookHub(fresh, { personalKey: new Uint8Array(32).fill(7) })
    await hub.sendReminder('CITY-A', 'a')
    await hub.deliverer().run()
    expect(receiver.received).toEqual([])
    const query = `{ webhook(id: "${id}") { state deliveries { nodes { lastError } } } }`
    expect(await hub.query(cityReporter, query)).toEqual({
      webhook: {
        state: 'FAILING',
        deliveries: {
          nodes: [{ lastError: 'the secret does not open with this hub key; rotate it' }],
        },
      },
    })
    await hub.act(cityReporter, 'rotateWebhookSecret', { webhookId: id }, '{ secret }')
    await hub.act(cityReporter, 'resumeWebhook', { webhookId: id }, '{ webhook { id } }')
    await hub.deliverer().run()
    expect(receiver.received).toHaveLength(1)
  })
})
