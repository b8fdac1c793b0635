import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { openHub } from '../../../../test/support/hub.ts'
import { eachStore } from '../../../../test/support/stores.ts'
import { dependenciesIn } from './response-dependencies.ts'

/** Working days are counted from memory, so every response depends on the imported years of the calendar. */
const calendarYears = 'ReplicatedCalendarYear'

eachStore((store) => {
  it('every response states its dependencies and its validity', async () => {
    const { hub } = await openHub(store.fresh(), { clock: () => new Date('2018-10-29T09:00:00Z') })
    const ask = async (service: string, query: string) => {
      const running = hub.services.running.get(service)
      const result = await running?.execute({ document: parse(query) })
      expect(result?.errors).toBeUndefined()
      return dependenciesIn(result?.extensions)
    }
    const head = await hub.services.running.get('reporting')?.store.log.head()

    // A read by key depends on the record alone, even if it does not exist.
    const byKey = await ask(
      'reporting',
      '{ unit(id: "CITY-350200") { id } nobody: unit(id: "x") { id } }',
    )
    expect(byKey).toEqual({
      service: 'reporting',
      seq: head,
      tags: [calendarYears, 'Unit:CITY-350200', 'Unit:x', 'Unit:*'],
    })

    // A list depends on the entity; a read of today is valid until the day ends in Asia/Shanghai.
    const list = await ask('reporting', '{ units(first: 2) { nodes { id } } }')
    expect(list?.tags).toEqual([calendarYears, 'Unit'])
    expect(list?.validUntil).toBe('2018-10-29T15:59:59.999Z')

    // Plain SQL over derived tables.
    const light = await ask(
      'regulations',
      '{ _entities(representations: [{ __typename: "Unit", id: "PROV-350000" }]) { ... on Unit { regulations { light indicators(year: 2018) { value { numerator } } } } } }',
    )
    expect(light?.tags).toEqual(
      expect.arrayContaining([
        'OpennessList',
        'Expectation',
        'UnitNode',
        'ListDeadline',
        'ReachedTotal',
      ]),
    )
  })

  it('a write announces all tags that it touched, also of tables derived in other services', async () => {
    const hub = await openHub(store.fresh(), { clock: () => new Date('2018-10-29T09:00:00Z') })
    const tags = new Map<string, readonly string[]>()
    const stop = hub.hub.services.bus.listen((said) => {
      const service = said.service.replace(/:derived:.*/, ':derived')
      tags.set(service, [...(tags.get(service) ?? []), ...said.tags])
    })
    const office = await hub.as('supervisor', 'PROV-350000')
    const { siteMessage } = await office.act<{ siteMessage: { id: string } }>(
      'forwardSiteMessage',
      { unitId: 'CITY-350200', channel: 'FIND_FAULT', subject: 'A dead link' },
      'siteMessage { id }',
    )
    const city = await hub.as('reporter', 'CITY-350200')
    await city.act('replyToSiteMessage', { siteMessageId: siteMessage.id, outcome: 'Mended.' }, '')
    stop()
    expect(tags.get('government-services')).toEqual(
      expect.arrayContaining([`SiteMessage:${siteMessage.id}`, 'SiteMessage', 'IndicatorCounter']),
    )
    // The tags are those of single records, so other messages stay valid.
    expect(tags.get('government-services')).not.toContain('SiteMessage:*')
    expect(tags.get('reporting:derived')).toEqual(
      expect.arrayContaining(['FeedRow', 'FeedHead', 'ProvenCounter']),
    )
  })
})
