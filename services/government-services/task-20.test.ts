import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { xiamen, siming, startServiceTask } from './testing/task.ts'

const proven = {
  catalogueEntriesAggregated: true,
  catalogueEntriesInCycle: true,
  unitsWithDataOnPlatform: true,
  citiesWithDataPlatform: true,
  repeatCollectionsRemoved: true,
}
const withoutData = {
  catalogueEntriesAggregated: false,
  catalogueEntriesInCycle: false,
  unitsWithDataOnPlatform: false,
  citiesWithDataPlatform: false,
}

anyStore((stores) => {
  const begin = async () => {
    const task = await startServiceTask(stores, 20)
    const entry = (overrides: object = {}) =>
      task.enter('DataCatalogueEntry', {
        unitId: xiamen,
        title: 'Marriages',
        dataFields: ['Names', 'Day'],
        year: 2018,
        updateCycle: 'MONTHLY',
        platform: 'CITY',
        ...overrides,
      })
    const aggregate = (id: string) =>
      task.actOn('aggregateDataCatalogueEntry', id, { recordCount: 120_000 })
    const repeat = async (availableEntryId: string) => {
      const serviceItemId = await task.enter('ServiceItem', {
        unitId: xiamen,
        itemCode: availableEntryId.slice(-12),
        name: 'A permit',
        level: 'CITY',
        year: 2018,
      })
      const finding = { serviceItemId, availableEntryId, datum: 'The certificate of marriage' }
      return task.enter('RepeatCollectionFinding', { ...finding, foundOn: '2018-10-08' })
    }
    return { ...task, entry, aggregate, repeat }
  }

  it('Task 20 is proven when all listed data are on a platform and nothing is collected twice.', async () => {
    const { aggregate, actOn, entry, expectSound, failing, met, repeat } = await begin()
    expect(await met()).toEqual({ ...proven, ...withoutData })
    expect(await failing('unitsWithDataOnPlatform')).toEqual([xiamen])
    const first = await entry()
    await aggregate(first)
    expect(await met()).toEqual(proven)
    const second = await entry({ unitId: siming, title: 'Houses' })
    expect(await met()).toEqual({ ...proven, catalogueEntriesAggregated: false })
    expect(await failing('catalogueEntriesAggregated')).toEqual([`DataCatalogueEntry ${second}`])
    await actOn('retireDataCatalogueEntry', second)
    expect(await met()).toEqual(proven)
    const finding = await repeat(first)
    expect(await met()).toEqual({ ...proven, repeatCollectionsRemoved: false })
    expect(await failing('repeatCollectionsRemoved')).toEqual([
      `RepeatCollectionFinding ${finding}`,
    ])
    await actOn('settleRepeatCollectionFinding', finding)
    expect(await met()).toEqual(proven)
    await expectSound()
  })

  it('A city with data on the platform of the province only has no platform of its own.', async () => {
    const { aggregate, entry, met } = await begin()
    await aggregate(await entry({ platform: 'PROVINCE' }))
    expect(await met()).toEqual({ ...proven, citiesWithDataPlatform: false })
    await aggregate(await entry({ title: 'Houses' }))
    expect(await met()).toEqual(proven)
  })

  it('Data that were aggregated eleven months ago on a daily cycle prove nothing.', async () => {
    const { actOn, entry, hub, met } = await begin()
    const daily = await entry({ updateCycle: 'DAILY' })
    await actOn('aggregateDataCatalogueEntry', daily, { lastAggregatedOn: '2017-11-09' })
    await hub.sweep()
    const stale = { ...withoutData, catalogueEntriesAggregated: true }
    expect(await met()).toEqual({ ...proven, ...stale })
    await actOn('aggregateDataCatalogueEntry', daily)
    expect(await met()).toEqual(proven)
  })

  it('A department must aggregate to the platform of the province, or declare that it holds no data.', async () => {
    const task = await startServiceTask(stores, 20, 'DEPT-DRC')
    const platform = { departmentsOnProvincialPlatform: true, repeatCollectionsRemoved: true }
    const { citiesWithDataPlatform: _, ...missing } = withoutData
    expect(await task.met()).toEqual({
      ...platform,
      ...missing,
      departmentsOnProvincialPlatform: false,
    })
    const nilReportId = await task.act('fileServiceNilReport', {
      unitId: 'DEPT-DRC',
      year: 2018,
      matter: 'DATA',
      declaredBy: '陳某,處長',
      basis: 'It keeps no register.',
    })
    expect(await task.met()).toEqual({ ...platform, unitsWithDataOnPlatform: true })
    await task.actOn('withdrawServiceNilReport', nilReportId)
    expect(await task.met()).toMatchObject({ departmentsOnProvincialPlatform: false })
  })

  it('Data past their update cycle count as late until they are aggregated again.', async () => {
    const { aggregate, entry, expectSound, hub, met } = await begin()
    const monthly = await entry()
    const query = `{ services { light indicators(topics: ["government-services.dataSharing"]) { name value { numerator denominator } }
      dataCatalogueEntries { nodes { dueAt missedDueDate dueDateSteps { day effect } } } } }`
    await aggregate(monthly)
    await aggregate(await entry({ updateCycle: 'REAL_TIME' }))
    const seen = async () => (await hub.unit<Seen>(xiamen, query)).services
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
    expect(await met()).toEqual({ ...proven, catalogueEntriesInCycle: false })
    await aggregate(monthly)
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
    const { aggregate, actOn, enter, entry, hub } = await begin()
    const shown = async () => {
      const { indicators } = await hub.task<{ indicators: readonly Value[] }>(
        20,
        `{ indicators(unit: "${xiamen}") { name value { numerator denominator } } }`,
      )
      return indicators.map(
        ({ name, value }) => `${name} ${value.numerator} of ${value.denominator}`,
      )
    }
    const entryId = await entry({ unitId: siming })
    const request = { entryId, consumer: '廈門市教育局', askedOn: '2018-10-08' }
    const link = await enter('DataShareLink', request)
    await enter('DataShareLink', request)
    expect(await shown()).toEqual(
      expect.arrayContaining(['catalogueEntriesShared 0 of 1', 'citiesWithDataPlatform 0 of 1']),
    )
    await aggregate(entryId)
    await actOn('approveDataShareLink', link)
    expect(await shown()).toEqual(
      expect.arrayContaining(['catalogueEntriesShared 1 of 1', 'citiesWithDataPlatform 1 of 1']),
    )
    await actOn('endDataShareLink', link)
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
