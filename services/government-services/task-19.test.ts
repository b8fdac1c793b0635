import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { xiamen, startServiceTask } from './testing/task.ts'

const aspects = [
  'ITEM_SETTING',
  'REVIEW_RULES',
  'PREMISES',
  'ONLINE_OPERATION',
  'HANDLING_INNOVATION',
  'SUPERVISION',
] as const
const proven = {
  aspectsStandardised: true,
  pilotsEvaluated: true,
  unitsWithEvaluatedPilot: true,
  localStandardsIssued: true,
}

anyStore((stores) => {
  const begin = async () => {
    const task = await startServiceTask(stores, 19)
    const standard = (aspect: string, overrides: object = {}) =>
      task.enter('ApprovalStandard', {
        unitId: xiamen,
        aspect,
        title: 'How items are set',
        docNo: `審改〔2018〕${aspect}`,
        scope: 'The city',
        year: 2018,
        issuedOn: '2018-05-02',
        ...overrides,
      })
    const pilot = (level = 'CITY') =>
      task.enter('StandardPilot', {
        unitId: xiamen,
        name: 'One form for all',
        level,
        year: 2018,
        startedOn: '2018-04-23',
      })
    const evaluate = (id: string, result = 'RIPE') =>
      task.actOn('evaluateStandardPilot', id, { result })
    return { ...task, standard, pilot, evaluate }
  }

  it('Task 19 is proven by a standard for each of six aspects and by evaluated pilots.', async () => {
    const { actOn, evaluate, expectSound, failing, met, pilot, standard } = await begin()
    const noPilot = { pilotsEvaluated: false, unitsWithEvaluatedPilot: false }
    const nothing = { ...noPilot, aspectsStandardised: false }
    expect(await met()).toEqual({ ...proven, ...nothing })
    const ids: string[] = []
    for (const aspect of aspects) {
      expect(await met()).toMatchObject({ aspectsStandardised: false })
      ids.push(await standard(aspect))
    }
    expect(await met()).toEqual({ ...proven, ...noPilot })
    expect(await failing('unitsWithEvaluatedPilot')).toEqual([xiamen])
    const ripe = await pilot()
    await evaluate(ripe)
    expect(await met()).toEqual({ ...proven, localStandardsIssued: false })
    await actOn('raiseStandardPilot', ripe, { localStandardNo: 'DB35/T 1708' })
    expect(await met()).toEqual(proven)
    await actOn('repealApprovalStandard', ids[2] ?? '')
    expect(await met()).toEqual({ ...proven, aspectsStandardised: false })
    expect(await failing('aspectsStandardised')).toEqual([`${xiamen} PREMISES`])
    await standard('PREMISES', { year: 2017 })
    expect(await met()).toEqual({ ...proven, aspectsStandardised: false })
    await standard('PREMISES')
    const running = await pilot('COUNTY')
    expect(await met()).toEqual({ ...proven, pilotsEvaluated: false })
    expect(await failing('pilotsEvaluated')).toEqual([`StandardPilot ${running}`])
    await evaluate(running, 'UNRIPE')
    expect(await met()).toEqual(proven)
    await expectSound()
  })

  it('A unit without approval services and pilots declares it, and a record makes its declaration void.', async () => {
    const { act, met, pilot } = await begin()
    const declare = (matter: string) =>
      act('fileServiceNilReport', {
        unitId: xiamen,
        year: 2018,
        matter,
        declaredBy: '林某,辦公室主任',
        basis: 'The list of items has none.',
      })
    await declare('APPROVALS')
    const standardised = { aspectsStandardised: true, localStandardsIssued: true }
    const noPilot = { pilotsEvaluated: false, unitsWithEvaluatedPilot: false }
    expect(await met()).toEqual({ ...standardised, ...noPilot })
    await declare('PILOTS')
    expect(await met()).toEqual({ ...standardised, unitsWithEvaluatedPilot: true })
    await pilot()
    expect(await met()).toEqual({ ...standardised, ...noPilot })
  })

  it('A city cannot enter a pilot of the province.', async () => {
    const { pilot } = await begin()
    await expect(pilot('PROVINCE')).rejects.toThrow('InvalidInput')
  })

  it('The indicators count levels with a pilot, and mature pilots that became standards.', async () => {
    const { actOn, evaluate, hub, pilot } = await begin()
    const [ripe, other] = [await pilot(), await pilot('COUNTY')]
    await pilot('CITY')
    for (const id of [ripe, other]) await evaluate(id)
    await actOn('raiseStandardPilot', ripe, { localStandardNo: 'DB35/T 1708' })
    const { indicators } = await hub.task<{ indicators: readonly object[] }>(
      19,
      '{ indicators { name value { numerator denominator } } }',
    )
    const value = (numerator: number, denominator: number) => ({ numerator, denominator })
    expect(indicators).toEqual([
      { name: 'aspectsStandardised', value: value(0, 6) },
      { name: 'pilotsEvaluated', value: value(2, 3) },
      { name: 'unitsWithEvaluatedPilot', value: value(1, 1) },
      { name: 'localStandardsIssued', value: value(1, 2) },
      { name: 'pilotLevels', value: value(2, 3) },
      { name: 'approvalsDeclaredNone', value: value(0, 1) },
      { name: 'pilotsDeclaredNone', value: value(0, 1) },
    ])
  })

  it('An evaluation without a result, and a standard of a pilot that is not mature, are refused.', async () => {
    const { evaluate, hub, pilot, reporter } = await begin()
    const [running, unripe] = [await pilot(), await pilot()]
    await evaluate(unripe, 'UNRIPE')
    for (const [mutation, input, field] of [
      ['evaluateStandardPilot', { standardPilotId: running }, 'result'],
      ['raiseStandardPilot', { standardPilotId: running }, 'localStandardNo'],
      ['raiseStandardPilot', { standardPilotId: unripe, localStandardNo: '1' }, 'localStandardNo'],
    ] as const)
      expect(
        await hub.refusals(reporter, mutation, input, '... on InvalidInput { field }'),
      ).toMatchObject([{ field }])
  })
})
