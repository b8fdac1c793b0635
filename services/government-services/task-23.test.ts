import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { xiamen, siming, startServiceTask } from './testing/task.ts'

const hall = {
  level: 'CITY',
  year: 2018,
  windows: 40,
  itemsInAll: 4,
  itemsOnSite: 3,
  openedOn: '2012-05-01',
}

anyStore((stores) => {
  const begin = async () => {
    const task = await startServiceTask(stores, 23)
    const open = (unitId = xiamen) =>
      task.enter('ServiceHall', { ...hall, unitId, name: `Hall of ${unitId}` })
    const plan = (hallId: string, itemCodes: readonly string[] = ['1', '2']) =>
      task.enter('ComprehensiveWindow', {
        hallId,
        category: '不動產登記',
        itemCodes,
        replacedDepartmentWindows: 6,
      })
    const coHandle = async (departments: readonly string[]) => {
      const scheme = { unitId: xiamen, name: '不動產登記', departments, year: 2018 }
      const id = await task.enter('JointHandlingScheme', scheme)
      await task.actOn('startJointHandlingScheme', id)
    }
    return { ...task, coHandle, open, plan }
  }

  it('Task 23 is proven once a comprehensive window is open in every hall.', async () => {
    const { actOn, coHandle, expectSound, failing, met, open, plan } = await begin()
    const proven = {
      hallsWithComprehensiveWindow: true,
      unitsWithComprehensiveWindow: true,
      citiesWithJointScheme: true,
    }
    const none = {
      ...proven,
      hallsWithComprehensiveWindow: false,
      unitsWithComprehensiveWindow: false,
    }
    expect(await met()).toEqual({ ...none, citiesWithJointScheme: false })
    await coHandle(['國土局', '建設局'])
    expect(await met()).toEqual(none)
    expect(await failing('unitsWithComprehensiveWindow')).toEqual([xiamen])
    const first = await open()
    const window = await plan(first)
    expect(await met()).toEqual(none)
    await actOn('openComprehensiveWindow', window, { openedOn: '2018-09-03' })
    expect(await met()).toEqual(proven)
    const second = await open(siming)
    expect(await met()).toEqual({ ...proven, hallsWithComprehensiveWindow: false })
    expect(await failing('hallsWithComprehensiveWindow')).toEqual([`ServiceHall ${second}`])
    await actOn('openComprehensiveWindow', await plan(second))
    expect(await met()).toEqual(proven)
    await actOn('closeComprehensiveWindow', window)
    expect(await met()).toEqual(none)
    expect(await failing('hallsWithComprehensiveWindow')).toEqual([`ServiceHall ${first}`])
    await actOn('closeServiceHall', first)
    // A hall of the district does not count for the city.
    expect(await met()).toEqual({ ...proven, unitsWithComprehensiveWindow: false })
    await actOn('openComprehensiveWindow', await plan(await open()))
    expect(await met()).toEqual(proven)
    await expectSound()
  })

  it('A scheme of one department is no joint handling.', async () => {
    const { coHandle, met } = await begin()
    await coHandle(['國土局', '國土局'])
    expect(await met()).toMatchObject({ citiesWithJointScheme: false })
    await coHandle(['國土局', '稅務局'])
    expect(await met()).toMatchObject({ citiesWithJointScheme: true })
  })

  it('The indicators count converted halls, joint schemes and agency services in use.', async () => {
    const { actOn, enter, expectSound, hub, open, plan } = await begin()
    const shown = async () => {
      const { indicators } = await hub.task<Shown>(
        23,
        `{ indicators(unit: "${xiamen}") { name value { numerator denominator } } }`,
      )
      return Object.fromEntries(
        indicators.map(({ name, value }) => [name, `${value.numerator} of ${value.denominator}`]),
      )
    }
    const hallId = await open()
    for (const codes of [['1', '2'], ['2']])
      await actOn('openComprehensiveWindow', await plan(hallId, codes))
    const scheme = await enter('JointHandlingScheme', {
      unitId: xiamen,
      name: '不動產登記、交易、繳稅',
      departments: ['國土局', '建設局', '稅務局'],
      year: 2018,
    })
    const pilot = await enter('AgencyServicePilot', { hallId, startedOn: '2018-07-02' })
    await actOn('countJointHandlingScheme', scheme, { cases: 12, medianDays: 5 })
    expect(await shown()).toEqual({
      hallsWithComprehensiveWindow: '1 of 1',
      unitsWithComprehensiveWindow: '1 of 1',
      citiesWithJointScheme: '0 of 1',
      hallsConverted: '0 of 1',
      jointSchemesInUse: '0 of 1',
      agencyServicesUsed: '0 of 1',
    })
    await actOn('openComprehensiveWindow', await plan(hallId, ['3']))
    await actOn('startJointHandlingScheme', scheme)
    await actOn('countAgencyServicePilot', pilot, { cases: 30 })
    expect(await shown()).toEqual({
      hallsWithComprehensiveWindow: '1 of 1',
      unitsWithComprehensiveWindow: '1 of 1',
      citiesWithJointScheme: '1 of 1',
      hallsConverted: '1 of 1',
      jointSchemesInUse: '1 of 1',
      agencyServicesUsed: '1 of 1',
    })
    await expectSound()
  })
})

interface Shown {
  readonly indicators: readonly {
    readonly name: string
    readonly value: { readonly numerator: number; readonly denominator: number }
  }[]
}
