import { expect, it } from 'vitest'
import { eachStore } from '../../../test/support/stores.ts'
import { someone } from '../../../test/support/subgraph.ts'
import { publicViewer } from '../../kit/identity/index.ts'
import { cityReporter, startWebhookHub } from './testing/webhook-hub.ts'
import { startReceiver } from './testing/receiver.ts'

const otherCity = someone('supervisor', 'CITY-B')
const idsSeen = '{ webhooks { totalCount nodes { id unit { id } } } }'

eachStore((stores) => {
  it('a webhook gets public changes and changes that concern its unit', async () => {
    const hub = await startWebhookHub(stores.fresh())
    const [cityReceiver, districtReceiver] = [await startReceiver(), await startReceiver()]
    await hub.register(cityReceiver.url)
    await hub.register(districtReceiver.url, { unitId: 'DIST-A1' })
    for (const unit of ['PROV', 'CITY-A', 'DIST-A1', 'CITY-B']) {
      await hub.sendReminder(unit, `public of ${unit}`)
      await hub.sendReminder(unit, `inner of ${unit}`, 'CONCERNED')
    }
    await hub.deliverer().run()
    const received = ({ received }: typeof cityReceiver) =>
      received.map(({ event }) => [
        event.subject.slice('Reminder:'.length),
        event.fields !== undefined,
      ])
    expect(received(cityReceiver)).toEqual([
      ['public of PROV', false],
      ['public of CITY-A', true],
      ['inner of CITY-A', true],
      ['public of DIST-A1', true],
      ['inner of DIST-A1', true],
      ['public of CITY-B', false],
    ])
    expect(received(districtReceiver)).toEqual([
      ['public of PROV', false],
      ['public of CITY-A', false],
      ['public of DIST-A1', true],
      ['inner of DIST-A1', true],
      ['public of CITY-B', false],
    ])
  })

  it('only reporters of the unit and supervisors manage a webhook, and only they and reviewers see it', async () => {
    const hub = await startWebhookHub(stores.fresh())
    const input = { unitId: 'CITY-A', url: 'http://10.0.0.1/' }
    const unauthorized = [
      publicViewer,
      otherCity,
      someone('reviewer', 'CITY-A'),
      someone('reporter', 'DIST-A1'),
    ]
    for (const viewer of unauthorized)
      expect(await hub.refused(viewer, 'registerWebhook', input)).toEqual(['NotAllowed'])
    const { id } = await hub.register(input.url)
    for (const viewer of [publicViewer, otherCity, someone('reporter', 'DIST-A1')]) {
      expect(await hub.query(viewer, idsSeen)).toEqual({ webhooks: { totalCount: 0, nodes: [] } })
      expect(await hub.query(viewer, `{ webhook(id: "${id}") { id } }`)).toEqual({ webhook: null })
      for (const action of [
        'pauseWebhook',
        'resumeWebhook',
        'rotateWebhookSecret',
        'deleteWebhook',
      ])
        expect(await hub.refused(viewer, action, { webhookId: id })).toEqual(['NotFound'])
    }
    const reviewer = someone('reviewer', 'CITY-A')
    const visible = { webhooks: { totalCount: 1, nodes: [{ id, unit: { id: 'CITY-A' } }] } }
    for (const viewer of [cityReporter, reviewer, someone('supervisor', 'PROV')])
      expect(await hub.query(viewer, idsSeen)).toEqual(visible)
    expect(await hub.refused(reviewer, 'pauseWebhook', { webhookId: id })).toEqual(['NotAllowed'])
    const supervisor = someone('supervisor', 'PROV')
    expect(await hub.refused(supervisor, 'pauseWebhook', { webhookId: id })).toEqual([])
  })

  it('a webhook posts nothing while paused, continues when resumed, and ends when deleted', async () => {
    const hub = await startWebhookHub(stores.fresh())
    const receiver = await startReceiver()
    const { id } = await hub.register(receiver.url)
    const input = { webhookId: id }
    const deliverer = hub.deliverer()
    await hub.act(cityReporter, 'pauseWebhook', input, '{ webhook { state } }')
    await hub.sendReminder('CITY-A', 'a')
    await deliverer.run()
    expect(receiver.received).toEqual([])
    await hub.act(cityReporter, 'resumeWebhook', input, '{ webhook { state } }')
    await deliverer.run()
    expect(receiver.received).toHaveLength(1)
    await hub.act(cityReporter, 'deleteWebhook', input, '{ webhook { id } }')
    await hub.sendReminder('CITY-A', 'b')
    await deliverer.run()
    expect(receiver.received).toHaveLength(1)
    expect(await hub.query(cityReporter, idsSeen)).toMatchObject({ webhooks: { totalCount: 0 } })
    expect(await hub.refused(cityReporter, 'resumeWebhook', input)).toEqual(['NotFound'])
    const kinds = (await hub.store.log.read(0, 1_000)).map(({ kind }) => kind)
    expect(kinds).toContain('webhook.deleted')
  })

  it('a cursor of another feed or after the newest change is refused', async () => {
    const hub = await startWebhookHub(stores.fresh())
    const otherHub = Buffer.from('another-hub.1').toString('base64url')
    const { latestCursor } = await hub.query<{ latestCursor: string }>(
      cityReporter,
      '{ latestCursor }',
    )
    const decoded = Buffer.from(latestCursor, 'base64url').toString()
    const future = Buffer.from(decoded.replace(/\d+$/, '999999')).toString('base64url')
    const { id } = await hub.register('http://10.0.0.1/', { after: latestCursor })
    for (const after of ['nonsense', otherHub, future]) {
      const input = { unitId: 'CITY-A', url: 'http://10.0.0.1/', after }
      expect(await hub.refused(cityReporter, 'registerWebhook', input)).toEqual(['InvalidInput'])
      const replay = { webhookId: id, after }
      expect(await hub.refused(cityReporter, 'replayWebhook', replay)).toEqual(['InvalidInput'])
    }
  })

  it('URLs in private networks, with http or passwords, unknown or too long are refused', async () => {
    const hub = await startWebhookHub(stores.fresh(), { callsPrivate: false })
    const refused = (url: string) =>
      hub.refused(cityReporter, 'registerWebhook', { unitId: 'CITY-A', url })
    for (const host of ['127.0.0.1', '0x7f.1', '10.0.0.1', '169.254.169.254', '[::1]', 'localhost'])
      expect(await refused(`https://${host}/hook`)).toEqual(['PrivateAddress'])
    const unsafe = ['http://1.1.1.1/', 'https://me:pw@1.1.1.1/', 'https://no-such-name.invalid/']
    for (const url of [...unsafe, `https://1.1.1.1/${'x'.repeat(2_000)}`])
      expect(await refused(url)).toEqual(['InvalidInput'])
    expect(await refused('https://1.1.1.1/hook')).toEqual([])
  })

  it('a name that resolves to a private address after the registration is not called', async () => {
    const hub = await startWebhookHub(stores.fresh())
    const receiver = await startReceiver()
    const { id } = await hub.register(receiver.url.replace('127.0.0.1', 'localhost'))
    await hub.sendReminder('CITY-A', 'a')
    await hub.deliverer({ callsPrivate: false }).run()
    expect(receiver.received).toEqual([])
    const query = `{ webhook(id: "${id}") { deliveries { nodes { status lastError } } } }`
    const lastError = 'localhost is, or resolves to, an address in a private network'
    expect(await hub.query(cityReporter, query)).toEqual({
      webhook: { deliveries: { nodes: [{ status: 'PENDING', lastError }] } },
    })
  })
})
