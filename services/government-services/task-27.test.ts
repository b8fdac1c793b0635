import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { someone } from '../../test/support/subgraph.ts'
import { xiamen, siming, startServiceTask } from './testing/task.ts'

const checkedOn = '2018-10-09'
const proven = {
  powerItemsInListSystem: true,
  unitsWithPowersInListSystem: true,
  cityPowersInListSystem: true,
  countyPowersInListSystem: true,
  bindingsOfOneVersion: true,
  cityChannelsOnLibraries: true,
}

anyStore((stores) => {
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
    /** Binds both channels of the city to the three libraries. */
    const bindAll = async () => {
      for (const channel of ['CITY_APPROVAL', 'CITY_APP'])
        for (const library of ['ITEM', 'LICENCE', 'IDENTITY']) await bind(channel, library)
    }
    return { ...task, item, own, county, township, bind, bindAll }
  }

  it('Task 27 is proven when all levels are in the system and no channel differs.', async () => {
    const { bind, bindAll, county, actOn, expectSound, item, met, own, township } = await listed()
    for (const id of [own, county, township]) await actOn('admitPowerItem', id)
    const unbound = { bindingsOfOneVersion: false, cityChannelsOnLibraries: false }
    expect(await met()).toEqual({ ...proven, ...unbound })
    await bind('CITY_APPROVAL', 'ITEM')
    expect(await met()).toEqual({ ...proven, cityChannelsOnLibraries: false })
    await bindAll()
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
    const { bindAll, county, actOn, expectSound, hub, met, own, township } = await listed()
    await bindAll()
    await actOn('admitPowerItem', own, { inListSystemOn: '2018-06-01' })
    await actOn('admitPowerItem', county)
    const open = { ...proven, powerItemsInListSystem: false }
    expect(await met()).toEqual({ ...open, countyPowersInListSystem: false })
    await actOn('admitPowerItem', township)
    expect(await met()).toEqual(proven)
    await actOn('correctPowerItem', own, { level: 'COUNTY' })
    expect(await met()).toEqual({ ...proven, cityPowersInListSystem: false })
    await actOn('correctPowerItem', own, { level: 'CITY', year: 2017 })
    expect(await met()).toEqual({
      ...proven,
      unitsWithPowersInListSystem: false,
      cityPowersInListSystem: false,
    })
    expect(
      await hub.task(27, '{ indicators(unit: "DEPT-EDU") { value { denominator } } }'),
    ).toEqual({ indicators: Array.from({ length: 8 }, () => ({ value: { denominator: 0 } })) })
    await expectSound()
  })

  it('The hall and the app of the province use the three libraries, which a unit of the province states.', async () => {
    const { act, bind, bindAll, hub, own } = await listed()
    await bindAll()
    const provincial = async () => {
      const { proof } = await hub.task<{ proof: Conditions }>(
        27,
        '{ proof { conditions { indicator { name value { numerator denominator } } } } }',
      )
      return proof.conditions.find(
        ({ indicator: { name } }) => name === 'provincialChannelsOnLibraries',
      )?.indicator.value
    }
    expect(await provincial()).toEqual({ numerator: 0, denominator: 6 })
    await expect(bind('APP', 'ITEM')).rejects.toThrow('InvalidInput')
    for (const library of ['ITEM', 'LICENCE', 'IDENTITY'])
      await act(
        'registerItemBinding',
        {
          unitId: 'DEPT-DRC',
          powerItemId: own,
          channel: 'APP',
          library,
          channelVersion: '3',
          libraryVersion: '3',
          checkedOn,
        },
        someone('reporter', 'DEPT-DRC'),
      )
    expect(await provincial()).toEqual({ numerator: 3, denominator: 6 })
  })

  it('The indicators count libraries used by city channels, and an item lists its comparisons.', async () => {
    const { bind, hub, own } = await listed()
    for (const library of ['ITEM', 'LICENCE', 'IDENTITY']) await bind('CITY_APPROVAL', library)
    await bind('CITY_APP', 'ITEM', '1')
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
      channel: 'CITY_APP',
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

interface Conditions {
  readonly conditions: readonly {
    readonly indicator: { readonly name: string; readonly value: object }
  }[]
}
