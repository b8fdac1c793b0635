import { expect, it } from 'vitest'
import { eachStore } from '../../test/support/stores.ts'
import { xiamen, siming, startServiceTask } from './testing/task.ts'

const checkedOn = '2018-10-09'
const proven = {
  powerItemsInListSystem: true,
  cityPowersInListSystem: true,
  countyPowersInListSystem: true,
  bindingsOfOneVersion: true,
}

eachStore((stores) => {
  const listed = async () => {
    const task = await startServiceTask(stores, 27)
    const item = (unitId: string, level: string) =>
      task.enter('PowerItem', {
        unitId,
        level,
        itemCode: `${level}-0731`,
        name: 'Permit to open a school',
        year: 2018,
        version: '3',
      })
    const own = await item(xiamen, 'CITY')
    const county = await item(siming, 'COUNTY')
    const township = await item(siming, 'TOWNSHIP')
    const bind = (channel: string, library: string, channelVersion = '3') =>
      task.enter('ItemBinding', {
        unitId: xiamen,
        powerItemId: own,
        channel,
        library,
        channelVersion,
        libraryVersion: '3',
        checkedOn,
      })
    return { ...task, item, own, county, township, bind }
  }

  it('Task 27 is proven when all levels are in the system and no channel differs.', async () => {
    const { bind, county, actOn, expectSound, item, met, own, township } = await listed()
    for (const id of [own, county, township]) await actOn('admitPowerItem', id)
    expect(await met()).toEqual({ ...proven, bindingsOfOneVersion: false })
    await bind('HALL', 'ITEM')
    expect(await met()).toEqual(proven)
    const app = await bind('CITY_APP', 'ITEM', '2')
    expect(await met()).toEqual({ ...proven, bindingsOfOneVersion: false })
    const versions = { channelVersion: '3', libraryVersion: '3' }
    await actOn('recheckItemBinding', app, versions)
    expect(await met()).toEqual(proven)
    await item(xiamen, 'CITY')
    expect(await met()).toEqual({ ...proven, powerItemsInListSystem: false })
    await expectSound()
  })

  it('A missing level fails, though the others are in the system.', async () => {
    const { bind, county, actOn, expectSound, hub, met, own, township } = await listed()
    await bind('HALL', 'ITEM')
    await actOn('admitPowerItem', own, { inListSystemOn: '2018-06-01' })
    await actOn('admitPowerItem', county)
    const open = { ...proven, powerItemsInListSystem: false }
    expect(await met()).toEqual({ ...open, countyPowersInListSystem: false })
    await actOn('admitPowerItem', township)
    expect(await met()).toEqual(proven)
    await actOn('correctPowerItem', own, { level: 'COUNTY' })
    expect(await met()).toEqual({ ...proven, cityPowersInListSystem: false })
    await actOn('correctPowerItem', own, { level: 'CITY', year: 2017 })
    expect(await met()).toEqual({ ...proven, cityPowersInListSystem: false })
    expect(
      await hub.task(27, '{ indicators(unit: "DEPT-EDU") { value { denominator } } }'),
    ).toEqual({ indicators: Array.from({ length: 5 }, () => ({ value: { denominator: 0 } })) })
    await expectSound()
  })

  it('The indicators count libraries used by city channels, and an item lists its comparisons.', async () => {
    const { bind, hub, own } = await listed()
    for (const library of ['ITEM', 'LICENCE', 'IDENTITY']) await bind('CITY_APPROVAL', library)
    await bind('CITY_APP', 'ITEM', '1')
    await bind('HALL', 'IDENTITY')
    const query = `{ services {
      indicators(year: 2018, topics: ["government-services.powerItems"]) { name value { numerator denominator } }
      powerItems(where: { level: [CITY] }) { nodes { id bindings(where: { channel: [CITY_APP] }) {
        nodes { channelVersion powerItem { id } } } } } } }`
    expect(await hub.unit(xiamen, query)).toMatchObject({
      services: {
        indicators: expect.arrayContaining([
          { name: 'cityChannelsOnLibraries', value: { numerator: 3, denominator: 6 } },
        ]),
        powerItems: {
          nodes: [
            { id: own, bindings: { nodes: [{ channelVersion: '1', powerItem: { id: own } }] } },
          ],
        },
      },
    })
  })

  it('A second admission, an unknown item and an invalid year are refused.', async () => {
    const { actOn, hub, own: powerItemId, reporter } = await listed()
    await actOn('admitPowerItem', powerItemId)
    const binding = {
      unitId: xiamen,
      powerItemId: 'none',
      channel: 'HALL',
      library: 'ITEM',
      channelVersion: '1',
      libraryVersion: '1',
      checkedOn,
    }
    for (const [mutation, input, refusal] of [
      ['admitPowerItem', { powerItemId }, 'AlreadyDone'],
      ['correctPowerItem', { powerItemId, year: 218 }, 'InvalidInput'],
      ['registerItemBinding', binding, 'NotFound'],
    ] as const)
      expect(await hub.refusals(reporter, mutation, input)).toMatchObject([{ __typename: refusal }])
  })
})
