import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import { someone } from '../../../test/support/subgraph.ts'
import { publicViewer } from '../../kit/identity/index.ts'
import { city, startHub } from './testing/hub.ts'
import { startReceiver } from './testing/receiver.ts'

const stranger = someone('supervisor', 'CITY-B')
const idsSeen = '{ webhooks { totalCount nodes { id unit { id } } } }'

eachStore((stores) => {
  it('shows a webhook what its unit may see, and no more', async () => {
    const hub = await startHub(stores.fresh())
    const [ofCity, ofDistrict] = [await startReceiver(), await startReceiver()]
    await hub.register(ofCity.url)
    await hub.register(ofDistrict.url, { unitId: 'DIST-A1' })
    for (const unit of ['PROV', 'CITY-A', 'DIST-A1', 'CITY-B']) {
      await hub.sendReminder(unit, `public of ${unit}`)
      await hub.sendReminder(unit, `inner of ${unit}`, 'CONCERNED')
    }
    await hub.deliverer().run()
    const seen = ({ received }: typeof ofCity) =>
      received.map(({ event }) => [
        event.subject.slice('Reminder:'.length),
        event.fields !== undefined,
      ])
    expect(seen(ofCity)).toEqual([
      ['public of PROV', false],
      ['public of CITY-A', true],
      ['inner of CITY-A', true],
      ['public of DIST-A1', true],
      ['inner of DIST-A1', true],
      ['public of CITY-B', false],
    ])
    expect(seen(ofDistrict)).toEqual([
      ['public of PROV', false],
      ['public of CITY-A', false],
      ['public of DIST-A1', true],
      ['inner of DIST-A1', true],
      ['public of CITY-B', false],
    ])
  })

  it('lets only the unit’s own people and those above keep a webhook or see it', async () => {
    const hub = await startHub(stores.fresh())
    const input = { unitId: 'CITY-A', url: 'http://10.0.0.1/' }
    const nobody = [
      publicViewer,
      stranger,
      someone('reviewer', 'CITY-A'),
      someone('reporter', 'DIST-A1'),
    ]
    for (const viewer of nobody)
      expect(await hub.refused(viewer, 'registerWebhook', input)).toEqual(['NotAllowed'])
    const { id } = await hub.register(input.url)
    for (const viewer of [publicViewer, stranger, someone('reporter', 'DIST-A1')]) {
      expect(await hub.ask(viewer, idsSeen)).toEqual({ webhooks: { totalCount: 0, nodes: [] } })
      expect(await hub.ask(viewer, `{ webhook(id: "${id}") { id } }`)).toEqual({ webhook: null })
      for (const action of [
        'pauseWebhook',
        'resumeWebhook',
        'rotateWebhookSecret',
        'deleteWebhook',
      ])
        expect(await hub.refused(viewer, action, { webhookId: id })).toEqual(['NotFound'])
    }
    const reviewer = someone('reviewer', 'CITY-A')
    const seen = { webhooks: { totalCount: 1, nodes: [{ id, unit: { id: 'CITY-A' } }] } }
    for (const viewer of [city, reviewer, someone('supervisor', 'PROV')])
      expect(await hub.ask(viewer, idsSeen)).toEqual(seen)
    expect(await hub.refused(reviewer, 'pauseWebhook', { webhookId: id })).toEqual(['NotAllowed'])
    const boss = someone('supervisor', 'PROV')
    expect(await hub.refused(boss, 'pauseWebhook', { webhookId: id })).toEqual([])
  })

  it('sends nothing while paused, goes on where it was, and ends when deleted', async () => {
    const hub = await startHub(stores.fresh())
    const receiver = await startReceiver()
    const { id } = await hub.register(receiver.url)
    const of = { webhookId: id }
    const deliverer = hub.deliverer()
    await hub.act(city, 'pauseWebhook', of, '{ webhook { state } }')
    await hub.sendReminder('CITY-A', 'a')
    await deliverer.run()
    expect(receiver.received).toEqual([])
    await hub.act(city, 'resumeWebhook', of, '{ webhook { state } }')
    await deliverer.run()
    expect(receiver.received).toHaveLength(1)
    await hub.act(city, 'deleteWebhook', of, '{ webhook { id } }')
    await hub.sendReminder('CITY-A', 'b')
    await deliverer.run()
    expect(receiver.received).toHaveLength(1)
    expect(await hub.ask(city, idsSeen)).toMatchObject({ webhooks: { totalCount: 0 } })
    expect(await hub.refused(city, 'resumeWebhook', of)).toEqual(['NotFound'])
    const kinds = (await hub.store.log.read(0, 1_000)).map(({ kind }) => kind)
    expect(kinds).toContain('webhook.deleted')
  })

  it('refuses cursors that are not of this feed', async () => {
    const hub = await startHub(stores.fresh())
    const elsewhere = Buffer.from('another-hub.1').toString('base64url')
    const { latestCursor } = await hub.ask<{ latestCursor: string }>(city, '{ latestCursor }')
    const place = Buffer.from(latestCursor, 'base64url').toString()
    const future = Buffer.from(place.replace(/\d+$/, '999999')).toString('base64url')
    const { id } = await hub.register('http://10.0.0.1/', { after: latestCursor })
    for (const after of ['nonsense', elsewhere, future]) {
      const input = { unitId: 'CITY-A', url: 'http://10.0.0.1/', after }
      expect(await hub.refused(city, 'registerWebhook', input)).toEqual(['InvalidInput'])
      const replay = { webhookId: id, after }
      expect(await hub.refused(city, 'replayWebhook', replay)).toEqual(['InvalidInput'])
    }
  })

  it('refuses addresses in private networks, by number or by name, and what is no safe URL', async () => {
    const hub = await startHub(stores.fresh(), { callsPrivate: false })
    const refused = (url: string) => hub.refused(city, 'registerWebhook', { unitId: 'CITY-A', url })
    for (const host of ['127.0.0.1', '0x7f.1', '10.0.0.1', '169.254.169.254', '[::1]', 'localhost'])
      expect(await refused(`https://${host}/hook`)).toEqual(['PrivateAddress'])
    const unsafe = ['http://1.1.1.1/', 'https://me:pw@1.1.1.1/', 'https://no-such-name.invalid/']
    for (const url of [...unsafe, `https://1.1.1.1/${'x'.repeat(2_000)}`])
      expect(await refused(url)).toEqual(['InvalidInput'])
    expect(await refused('https://1.1.1.1/hook')).toEqual([])
  })

  it('refuses a name that came to mean a private address after it was registered', async () => {
    const hub = await startHub(stores.fresh())
    const receiver = await startReceiver()
    const { id } = await hub.register(receiver.url.replace('127.0.0.1', 'localhost'))
    await hub.sendReminder('CITY-A', 'a')
    await hub.deliverer({ callsPrivate: false }).run()
    expect(receiver.received).toEqual([])
    const query = `{ webhook(id: "${id}") { deliveries { nodes { status lastError } } } }`
    const lastError = 'localhost is, or resolves to, an address in a private network'
    expect(await hub.ask(city, query)).toEqual({
      webhook: { deliveries: { nodes: [{ status: 'PENDING', lastError }] } },
    })
  })
})
