import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { someone, startSubgraph } from '../../test/support/subgraph.ts'
import { disclosure } from './index.ts'
import { pageUrl, startDisclosureTask, xiamen } from './testing/task.ts'

const list = {
  year: 2018,
  version: '2018-1',
  adjustedOn: '2018-03-01',
  mergedOn: '2018-03-01',
  searchable: true,
  itemCount: 120,
  secretItems: 3,
  publishedItems: 117,
}
const published = { publishedOn: '2018-03-20', url: pageUrl }
const entry = {
  catalogue: 'BASIC_CATALOGUE',
  title: 'Powers and responsibilities',
  includedOn: '2018-04-01',
}

anyStore((stores) => {
  const begin = async () => {
    const task = await startDisclosureTask(stores, 3)
    const powerListId = await task.enter('PowerList', list)
    const district = { ...list, ...published, unitId: 'CNTY-350203' }
    const districtListId = await task.enter('PowerList', district)
    const catalogued = async (id: string) =>
      task.act('registerOpennessCatalogueEntry', { powerListId: id, ...entry })
    await catalogued(districtListId)
    const opennessCatalogueEntryId = await catalogued(powerListId)
    await task.act('publishPowerList', { powerListId, ...published })
    return { ...task, powerListId, districtListId, opennessCatalogueEntryId }
  }
  const proven = {
    powerListsOfDepartments: 'null (0 of 0)',
    powerListsOfCities: 'true (1 of 1)',
    powerListsOfCounties: 'true (1 of 1)',
    powerListsCatalogued: 'true (2 of 2)',
    powerListItemsPublished: 'true (2 of 2)',
    powerListsSearchable: 'true (2 of 2)',
    powerListsPublishedInTime: 'null (2 of 2)',
  }

  it('Task 3 is proven by merged, published and catalogued lists of the city and its district.', async () => {
    const { indicatorValues } = await begin()
    expect(await indicatorValues()).toEqual(proven)
  })

  it('Each level needs a list that is merged, published and in force.', async () => {
    const { act, indicatorValues, powerListId, districtListId } = await begin()
    await act('correctPowerList', { powerListId, mergedOn: null })
    expect(await indicatorValues()).toEqual({ ...proven, powerListsOfCities: 'false (0 of 1)' })
    await act('mergePowerList', { powerListId })
    await act('correctPowerList', { powerListId: districtListId, publishedOn: null })
    expect(await indicatorValues()).toEqual({
      ...proven,
      powerListsOfCounties: 'false (0 of 1)',
      powerListItemsPublished: 'false (1 of 2)',
      powerListsPublishedInTime: 'null (1 of 1)',
    })
    await act('supersedePowerList', { powerListId })
    expect(await indicatorValues()).toMatchObject({
      powerListsOfCities: 'false (0 of 1)',
      powerListsCatalogued: 'true (1 of 1)',
    })
  })

  it('Each list needs an entry that is still in a catalogue.', async () => {
    const { act, indicatorValues, opennessCatalogueEntryId } = await begin()
    await act('removeOpennessCatalogueEntry', { opennessCatalogueEntryId })
    expect(await indicatorValues()).toEqual({ ...proven, powerListsCatalogued: 'false (1 of 2)' })
  })

  it('Every item that is not secret is published, and the public can search each list.', async () => {
    const { act, proof, hub, reporter, powerListId } = await begin()
    const count = (publishedItems: number) => ({
      powerListId,
      itemCount: 120,
      secretItems: 3,
      publishedItems,
    })
    await act('countPowerList', count(116))
    expect(await proof()).toEqual({
      proven: false,
      failing: { powerListItemsPublished: [powerListId] },
    })
    expect(await hub.refusals(reporter, 'countPowerList', count(118))).toMatchObject([
      { __typename: 'InvalidInput' },
    ])
    await act('countPowerList', count(117))
    await act('correctPowerList', { powerListId, searchable: false })
    expect(await proof()).toEqual({
      proven: false,
      failing: { powerListsSearchable: [powerListId] },
    })
  })

  it('Each department of the province needs a list of its own.', async () => {
    const units = ['DEPT-DRC', 'DEPT-EDU']
    const hub = await startSubgraph(disclosure, stores.fresh(), {
      now: '2018-08-01T09:00:00+08:00',
      expected: [{ task: 3, units }],
    })
    const input = { ...list, ...published, unitId: 'DEPT-DRC' }
    await hub.act(someone('reporter', 'DEPT-DRC'), 'registerPowerList', input, '{ __typename }')
    const { indicators } = await hub.task<{ indicators: readonly object[] }>(
      3,
      '{ indicators { name met value { numerator denominator } } }',
    )
    expect(indicators).toContainEqual({
      name: 'powerListsOfDepartments',
      met: false,
      value: { numerator: 1, denominator: 2 },
    })
  })

  it('A list published before it was formed and a second publication are refused.', async () => {
    const { hub, reporter, powerListId } = await begin()
    const early = { ...list, unitId: xiamen, publishedOn: '2018-02-01' }
    expect(await hub.refusals(reporter, 'registerPowerList', early)).toMatchObject([
      { __typename: 'InvalidInput' },
    ])
    const again = { powerListId, ...published }
    expect(await hub.refusals(reporter, 'publishPowerList', again)).toMatchObject([
      { __typename: 'AlreadyDone' },
    ])
  })
})
