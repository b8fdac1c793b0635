import { expect, it } from 'vitest'
import { eachStore } from '../../test/support/stores.ts'
import { city, district, startTask } from './testing/task.ts'

const proven = {
  catalogueEntriesAggregated: true,
  unitsWithDataOnPlatform: true,
  repeatCollectionsRemoved: true,
}

eachStore((stores) => {
  const begin = async () => {
    const task = await startTask(20, stores)
    const entry = (more: object = {}) =>
      task.enter('DataCatalogueEntry', {
        unitId: city,
        title: 'Marriages',
        dataFields: ['Names', 'Day'],
        year: 2018,
        updateCycle: 'MONTHLY',
        platform: 'CITY',
        ...more,
      })
    const bring = (id: string) =>
      task.does('aggregateDataCatalogueEntry', id, { recordCount: 120_000 })
    const repeat = async (availableEntryId: string) => {
      const serviceItemId = await task.enter('ServiceItem', {
        unitId: city,
        itemCode: availableEntryId.slice(-12),
        name: 'A permit',
        level: 'CITY',
        year: 2018,
      })
      const finding = { serviceItemId, availableEntryId, datum: 'The certificate of marriage' }
      return task.enter('RepeatCollectionFinding', { ...finding, foundOn: '2018-10-08' })
    }
    return { ...task, entry, bring, repeat }
  }

  it('Task 20 is proven when all listed data are on a platform and nothing is collected twice.', async () => {
    const { bring, does, entry, expectSound, failing, met, repeat } = await begin()
    expect(await met()).toEqual({ ...proven, unitsWithDataOnPlatform: false })
    expect(await failing('unitsWithDataOnPlatform')).toEqual([city])
    const first = await entry()
    await bring(first)
    expect(await met()).toEqual(proven)
    const second = await entry({ unitId: district, title: 'Houses' })
    expect(await met()).toEqual({ ...proven, catalogueEntriesAggregated: false })
    expect(await failing('catalogueEntriesAggregated')).toEqual([`DataCatalogueEntry ${second}`])
    await does('retireDataCatalogueEntry', second)
    expect(await met()).toEqual(proven)
    const finding = await repeat(first)
    expect(await met()).toEqual({ ...proven, repeatCollectionsRemoved: false })
    expect(await failing('repeatCollectionsRemoved')).toEqual([
      `RepeatCollectionFinding ${finding}`,
    ])
    await does('settleRepeatCollectionFinding', finding)
    expect(await met()).toEqual(proven)
    await expectSound()
  })

  it('Data past their update cycle count as late until they are aggregated again.', async () => {
    const { bring, entry, expectSound, hub, met } = await begin()
    const monthly = await entry()
    const query = `{ services { light indicators(tasks: [20]) { name value { numerator denominator } }
      dataCatalogueEntries { nodes { dueAt missedDueDate dueDateSteps { day effect } } } } }`
    await bring(monthly)
    await bring(await entry({ updateCycle: 'REAL_TIME' }))
    const seen = async () => (await hub.unit<Seen>(city, query)).services
    expect((await seen()).dataCatalogueEntries.nodes).toMatchObject([
      { dueAt: '2018-11-10T15:59:59.999Z', missedDueDate: false },
      { dueAt: null, dueDateSteps: [] },
    ])
    hub.at('2018-11-11T00:00:00+08:00')
    await hub.sweep()
    const late = await seen()
    expect(late.indicators).toContainEqual(inCycle(1))
    // A recurring due date alone does not change the light.
    expect(late.light).toBe('GREEN')
    expect(await met()).toEqual(proven)
    await bring(monthly)
    const again = await seen()
    expect(again.indicators).toContainEqual(inCycle(2))
    expect(again.dataCatalogueEntries.nodes).toMatchObject([
      { dueAt: '2018-12-11T15:59:59.999Z', missedDueDate: false },
      { dueAt: null },
    ])
    hub.at('2018-12-12T00:00:00+08:00')
    await hub.sweep()
    expect((await seen()).indicators).toContainEqual(inCycle(1))
    await expectSound()
  })

  it('The indicators count cities with a platform, and data shared with other units.', async () => {
    const { bring, does, enter, entry, hub } = await begin()
    const shown = async () => {
      const { indicators } = await hub.task<{ indicators: readonly Value[] }>(
        20,
        `{ indicators(unit: "${city}") { name value { numerator denominator } } }`,
      )
      return indicators.map(
        ({ name, value }) => `${name} ${value.numerator} of ${value.denominator}`,
      )
    }
    const entryId = await entry({ unitId: district })
    const asked = { entryId, consumer: '廈門市教育局', askedOn: '2018-10-08' }
    const link = await enter('DataShareLink', asked)
    await enter('DataShareLink', asked)
    expect(await shown()).toEqual(
      expect.arrayContaining(['catalogueEntriesShared 0 of 1', 'citiesWithDataPlatform 0 of 1']),
    )
    await bring(entryId)
    await does('approveDataShareLink', link)
    expect(await shown()).toEqual(
      expect.arrayContaining(['catalogueEntriesShared 1 of 1', 'citiesWithDataPlatform 1 of 1']),
    )
    await does('endDataShareLink', link)
    expect(await shown()).toContain('catalogueEntriesShared 0 of 1')
  })
})

const inCycle = (numerator: number) => ({
  name: 'catalogueEntriesInCycle',
  value: { numerator, denominator: 2 },
})

interface Value {
  readonly name: string
  readonly value: { readonly numerator: number; readonly denominator: number }
}

interface Seen {
  readonly services: {
    readonly light: string
    readonly indicators: readonly Value[]
    readonly dataCatalogueEntries: { readonly nodes: readonly object[] }
  }
}
