import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { xiamen, siming, startServiceTask } from './testing/task.ts'

const kinds = ['GUIDE_DESK', 'SELF_SERVICE', 'DISPLAY', 'SEATING', 'BARRIER_FREE'] as const
const proven = {
  hallsWithAllFacilities: true,
  unitsWithEquippedHall: true,
  hallFacilitiesChecked: true,
}
const unmet = { ...proven, hallsWithAllFacilities: false, unitsWithEquippedHall: false }

anyStore((stores) => {
  const begin = async () => {
    const task = await startServiceTask(stores, 24)
    const open = (unitId = xiamen) =>
      task.enter('ServiceHall', {
        unitId,
        name: `Hall of ${unitId}`,
        level: 'CITY',
        year: 2018,
        windows: 40,
        itemsInAll: 4,
        itemsOnSite: 3,
        openedOn: '2012-05-01',
      })
    const facility = (hallId: string, kind: string, overrides: object = {}) =>
      task.enter('HallFacility', {
        hallId,
        kind,
        present: true,
        checkedOn: '2018-06-04',
        ...overrides,
      })
    const furnish = async (hallId: string) => {
      const ids: string[] = []
      for (const kind of kinds) ids.push(await facility(hallId, kind))
      return ids
    }
    return { ...task, open, facility, furnish }
  }

  it('Task 24 is proven when every hall has all five kinds of facilities.', async () => {
    const { actOn, expectSound, facility, failing, furnish, met, open } = await begin()
    expect(await met()).toEqual({ ...unmet, hallFacilitiesChecked: false })
    expect(await failing('unitsWithEquippedHall')).toEqual([xiamen])
    const hall = await open()
    for (const kind of [...kinds.slice(1), 'OTHER']) await facility(hall, kind)
    expect(await met()).toEqual(unmet)
    const desk = await facility(hall, 'GUIDE_DESK')
    expect(await met()).toEqual(proven)
    const second = await open(siming)
    const unchecked = { hallsWithAllFacilities: false, hallFacilitiesChecked: false }
    expect(await met()).toEqual({ ...proven, ...unchecked })
    expect(await failing('hallsWithAllFacilities')).toEqual([`ServiceHall ${second}`])
    await furnish(second)
    expect(await met()).toEqual(proven)
    await actOn('checkHallFacility', desk, { present: false })
    expect(await met()).toEqual(unmet)
    expect(await failing('hallsWithAllFacilities')).toEqual([`ServiceHall ${hall}`])
    await actOn('checkHallFacility', desk, { present: true })
    expect(await met()).toEqual(proven)
    await expectSound()
  })

  it('Task 24 is not proven by facilities that were not checked within the year.', async () => {
    const { actOn, expectSound, failing, furnish, met, open } = await begin()
    const hall = await open()
    const [, , display = ''] = await furnish(hall)
    await actOn('correctHallFacility', display, { checkedOn: '2017-12-31' })
    expect(await met()).toEqual({ ...proven, hallFacilitiesChecked: false })
    expect(await failing('hallFacilitiesChecked')).toEqual([`ServiceHall ${hall}`])
    await actOn('checkHallFacility', display, { present: true, photoRef: 'P-17' })
    expect(await met()).toEqual(proven)
    await expectSound()
  })

  it('The indicator counts kinds of facilities over all halls of a city.', async () => {
    const { facility, hub, open } = await begin()
    await facility(await open(), 'SEATING')
    const hall = await open(siming)
    for (const kind of ['SEATING', 'DISPLAY', 'OTHER']) await facility(hall, kind)
    await facility(hall, 'GUIDE_DESK', { present: false })
    const { indicators } = await hub.task<{ indicators: readonly object[] }>(
      24,
      `{ indicators(unit: "${xiamen}") { name value { numerator denominator } } }`,
    )
    expect(indicators).toContainEqual({
      name: 'cityFacilityKinds',
      value: { numerator: 2, denominator: 5 },
    })
  })
})
