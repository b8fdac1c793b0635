import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { xiamen, siming, startServiceTask } from './testing/task.ts'

const hall = {
  level: 'CITY',
  year: 2018,
  windows: 40,
  itemsInAll: 900,
  itemsOnSite: 800,
  openedOn: '2012-05-01',
}
const kinds = ['MANAGEMENT', 'INCENTIVE', 'DISCIPLINE'] as const
const proven = { citiesWithManagedHall: true, hallsWithAllRules: true, hallsWithOneStandard: true }
const nothing = {
  citiesWithManagedHall: false,
  hallsWithAllRules: false,
  hallsWithOneStandard: false,
}

anyStore((stores) => {
  const begin = async () => {
    const task = await startServiceTask(stores, 22)
    const rule = (hallId: string, kind: string) =>
      task.enter('HallRule', {
        hallId,
        kind,
        title: 'Rules of the hall',
        docNo: `審改〔2017〕${kind}`,
        issuedOn: '2017-09-01',
      })
    const open = (unitId = xiamen) =>
      task.enter('ServiceHall', { ...hall, unitId, name: `Hall of ${unitId}` })
    const complete = async (unitId?: string) => {
      const id = await open(unitId)
      for (const kind of kinds) await rule(id, kind)
      await task.actOn('unifyServiceHall', id, { standardNo: 'DB35/T 1708' })
      return id
    }
    return { ...task, rule, open, complete }
  }

  it('Task 22 is proven once each hall has rules of every kind and one standard.', async () => {
    const { complete, actOn, expectSound, failing, met, open, rule } = await begin()
    expect(await met()).toEqual(nothing)
    expect(await failing('citiesWithManagedHall')).toEqual([xiamen])
    const first = await open()
    expect(await failing('hallsWithAllRules')).toEqual([`ServiceHall ${first}`])
    expect(await met()).toEqual(nothing)
    for (const kind of ['MANAGEMENT', 'INCENTIVE', 'INCENTIVE']) await rule(first, kind)
    await actOn('unifyServiceHall', first, { standardNo: 'DB35/T 1708', unifiedOn: '2018-03-01' })
    const withoutRules = { citiesWithManagedHall: false, hallsWithAllRules: false }
    expect(await met()).toEqual({ ...proven, ...withoutRules })
    const last = await rule(first, 'DISCIPLINE')
    await complete(siming)
    expect(await met()).toEqual(proven)
    await actOn('repealHallRule', last)
    expect(await met()).toEqual({ ...proven, ...withoutRules })
    await rule(first, 'DISCIPLINE')
    expect(await met()).toEqual(proven)
    await expectSound()
  })

  it('A department is not asked for a hall, but answers for one that it runs.', async () => {
    const task = await startServiceTask(stores, 22, 'DEPT-DRC')
    const state = async () =>
      (
        await task.hub.task<{ proof: { state: string } }>(
          22,
          '{ proof(unit: "DEPT-DRC") { state } }',
        )
      ).proof.state
    expect(await state()).toBe('NOT_APPLICABLE')
    await task.enter('ServiceHall', {
      ...hall,
      level: 'PROVINCE',
      unitId: 'DEPT-DRC',
      name: 'A hall',
    })
    expect((await task.proofOf('DEPT-DRC')).met).toEqual({
      hallsWithAllRules: false,
      hallsWithOneStandard: false,
    })
    await task.expectSound()
  })

  it('The task lists its record types and their mutations.', async () => {
    const { hub } = await begin()
    const { records } = await hub.task<{ records: readonly { name: string }[] }>(
      22,
      '{ records { name title(locale: ZH_HANS) list mutation actions } }',
    )
    expect(records.filter(({ name }) => /^(serviceHall|hallRule)$/.test(name))).toEqual([
      {
        name: 'serviceHall',
        title: '政务大厅',
        list: 'serviceHalls',
        mutation: 'registerServiceHall',
        actions: ['unifyServiceHall', 'closeServiceHall'],
      },
      {
        name: 'hallRule',
        title: '大厅制度',
        list: 'hallRules',
        mutation: 'registerHallRule',
        actions: ['repealHallRule'],
      },
    ])
    expect(records.map(({ name }) => name)).not.toContain('siteMessage')
  })

  it('A hall without a standard fails until it adopts one or is closed.', async () => {
    const { complete, actOn, expectSound, met, open, rule } = await begin()
    await complete()
    const second = await open(siming)
    for (const kind of kinds) await rule(second, kind)
    expect(await met()).toEqual({ ...proven, hallsWithOneStandard: false })
    await actOn('closeServiceHall', second)
    expect(await met()).toEqual(proven)
    await expectSound()
  })

  it('The indicators count halls by their items on site and online.', async () => {
    const { complete, actOn, hub } = await begin()
    const id = await complete()
    const query = `{ services {
      indicators(year: 2018, topics: ["government-services.serviceHalls"]) { name value { numerator denominator } }
      serviceHalls(where: { level: [CITY] }) { nodes { rulesMissing rules { totalCount } } } } }`
    const value = (name: string, numerator: number) =>
      expect.objectContaining({ name, value: { numerator, denominator: 1 } })
    expect(await hub.unit(xiamen, query)).toMatchObject({
      services: {
        indicators: expect.arrayContaining([
          value('hallsWithAllItems', 0),
          value('hallsAtParity', 0),
        ]),
        serviceHalls: { nodes: [{ rulesMissing: 0, rules: { totalCount: 3 } }] },
      },
    })
    await actOn('correctServiceHall', id, { itemsOnSite: 900, itemsBothWays: 900 })
    expect(await hub.unit(xiamen, query)).toMatchObject({
      services: {
        indicators: expect.arrayContaining([
          value('hallsWithAllItems', 1),
          value('hallsAtParity', 1),
        ]),
      },
    })
  })

  it('A part greater than the whole, a standard without a number and a second one are refused.', async () => {
    const { complete, hub, open, reporter } = await begin()
    const unified = await complete()
    const serviceHallId = await open(siming)
    for (const [mutation, input, refusal] of [
      ['correctServiceHall', { serviceHallId, itemsOnSite: 901 }, 'itemsOnSite'],
      ['correctServiceHall', { serviceHallId, itemsBothWays: 801 }, 'itemsBothWays'],
      ['unifyServiceHall', { serviceHallId }, 'standardNo'],
      ['closeServiceHall', { serviceHallId, closedOn: '2012-04-30' }, 'closedOn'],
    ] as const)
      expect(
        await hub.refusals(reporter, mutation, input, '... on InvalidInput { field }'),
      ).toMatchObject([{ field: refusal }])
    const again = { serviceHallId: unified, standardNo: 'Another' }
    expect(await hub.refusals(reporter, 'unifyServiceHall', again)).toMatchObject([
      { __typename: 'AlreadyDone' },
    ])
  })
})
