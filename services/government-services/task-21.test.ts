import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { someone } from '../../test/support/subgraph.ts'
import { xiamen, siming, startServiceTask, pageUrl } from './testing/task.ts'

const office = someone('supervisor', 'PROV-350000')
const proven = { repliedInTime: true, inquiriesReplied: true, unitsWithDutyOfficer: true }

anyStore((stores) => {
  const begin = async () => {
    const task = await startServiceTask(stores, 21)
    const officer = (overrides: object = {}) =>
      task.enter('DutyOfficer', {
        unitId: xiamen,
        name: '林某',
        post: '辦公室副主任',
        year: 2018,
        since: '2018-01-02',
        ...overrides,
      })
    const forward = (overrides: object = {}) =>
      task.act(
        'forwardSiteMessage',
        { unitId: xiamen, channel: 'FIND_FAULT', subject: 'A dead link', ...overrides },
        office,
      )
    const reply = (id: string) => task.actOn('replyToSiteMessage', id, { outcome: 'Mended.' })
    return { ...task, officer, forward, reply }
  }

  it('Task 21 is proven by an officer in charge and by every fault rectified and answered in time.', async () => {
    const { actOn, expectSound, failing, forward, hub, met, officer, reply } = await begin()
    expect(await met()).toEqual({ ...proven, unitsWithDutyOfficer: false })
    expect(await failing('unitsWithDutyOfficer')).toEqual([xiamen])
    const inCharge = await officer()
    expect(await met()).toEqual(proven)
    const [first, second] = [await forward(), await forward()]
    await reply(first)
    // A reply that rectifies nothing settles nothing.
    expect(await met()).toEqual({ ...proven, repliedInTime: false })
    await actOn('rectifySiteMessage', first)
    expect(await met()).toEqual(proven)
    // Wednesday and two working days end with Friday.
    hub.at('2018-10-13T00:00:00+08:00')
    await hub.sweep()
    expect(await met()).toEqual({ ...proven, repliedInTime: false })
    expect(await failing('repliedInTime')).toEqual([`SiteMessage ${second}`])
    await reply(second)
    expect(await met()).toEqual({ ...proven, repliedInTime: false })
    await actOn('relieveDutyOfficer', inCharge)
    expect(await met()).toEqual({
      ...proven,
      repliedInTime: false,
      unitsWithDutyOfficer: false,
    })
    await expectSound()
  })

  it('A report that named no fault is settled by a reply that says so.', async () => {
    const { actOn, forward, met, officer } = await begin()
    await officer()
    const siteMessage = await forward()
    await actOn('replyToSiteMessage', siteMessage, { outcome: 'The link works.', noFault: true })
    expect(await met()).toEqual(proven)
  })

  it('A fault that is rectified after its two working days was not settled in time, whatever was replied.', async () => {
    const { actOn, forward, hub, met, officer, reply } = await begin()
    await officer()
    const siteMessage = await forward()
    await reply(siteMessage)
    hub.at('2018-10-15T09:00:00+08:00')
    await actOn('rectifySiteMessage', siteMessage)
    expect(await met()).toEqual({ ...proven, repliedInTime: false })
  })

  it('Inquiries that stay open fail from the end of two working days until they are answered.', async () => {
    const { forward, hub, met, officer, reply } = await begin()
    await officer()
    const inquiry = await forward({ channel: 'INQUIRY' })
    expect(await met()).toEqual(proven)
    hub.at('2018-10-13T00:00:00+08:00')
    await hub.sweep()
    expect(await met()).toEqual({ ...proven, inquiriesReplied: false })
    await reply(inquiry)
    expect(await met()).toEqual(proven)
  })

  it('An officer of another year, or of a district, does not count for the city.', async () => {
    const { met, officer } = await begin()
    await officer({ year: 2017 })
    await officer({ unitId: siming })
    expect(await met()).toEqual({ ...proven, unitsWithDutyOfficer: false })
  })

  it('The indicators count rectified faults, open messages, and answered inquiries.', async () => {
    const { actOn, expectSound, forward, hub, met, officer, reply } = await begin()
    const officerId = await officer()
    const fault = await forward({ pageUrl: pageUrl })
    await actOn('handleSiteMessage', fault, { officerId })
    await actOn('rectifySiteMessage', fault)
    await reply(await forward({ channel: 'INQUIRY' }))
    await forward({ channel: 'MESSAGE' })
    hub.at('2018-10-13T00:00:00+08:00')
    await hub.sweep()
    const { services } = await hub.unit<Shown>(
      xiamen,
      `{ services {
        indicators(year: 2018, topics: ["government-services.siteMessages"]) { name value { numerator denominator } }
        siteMessages(where: { handledAt: { exists: true } }) { nodes {
          pageUrl officer { post name } history { kind } } } } }`,
    )
    const shown = services.indicators.map(
      ({ name, value }) => `${name} ${value.numerator} of ${value.denominator}`,
    )
    expect(shown).toEqual([
      'repliedInTime 0 of 1',
      'unitsWithDutyOfficer 1 of 1',
      'faultsRectifiedInTime 1 of 1',
      'inquiriesReplied 1 of 2',
      'openMessagesInTime 0 of 2',
    ])
    // The name is a personal field.
    expect(services.siteMessages.nodes).toEqual([
      {
        pageUrl: pageUrl,
        officer: { post: '辦公室副主任', name: null },
        history: ['forwarded', 'handled', 'rectified', 'missedDueDate'].map((past) => ({
          kind: `siteMessage.${past}`,
        })),
      },
    ])
    expect(await met()).toEqual({ ...proven, repliedInTime: false, inquiriesReplied: false })
    await expectSound()
  })

  it('The unit that must reply cannot correct what was forwarded to it.', async () => {
    const { forward, hub, officer, reporter } = await begin()
    const siteMessageId = await forward()
    const officerId = await officer({ unitId: siming })
    for (const [mutation, input, refusal] of [
      ['correctSiteMessage', { forwardedAt: '2018-10-09T09:00:00+08:00' }, 'NotAllowed'],
      ['handleSiteMessage', { officerId }, 'InvalidInput'],
      ['replyToSiteMessage', {}, 'InvalidInput'],
      ['rectifySiteMessage', { rectifiedAt: '2018-10-09T09:00:00+08:00' }, 'InvalidInput'],
    ] as const)
      expect(await hub.refusals(reporter, mutation, { siteMessageId, ...input })).toMatchObject([
        { __typename: refusal },
      ])
  })
})

interface Shown {
  readonly services: {
    readonly indicators: readonly {
      readonly name: string
      readonly value: { readonly numerator: number; readonly denominator: number }
    }[]
    readonly siteMessages: { readonly nodes: readonly object[] }
  }
}
