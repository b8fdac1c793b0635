import { expect, it } from 'vitest'
import { rulesOn, dueOn } from '../../test/support/rules-on.ts'
import { anyStore } from '../../test/support/stores.ts'
import { inspectionResultsInTime } from './random-inspection-result/indicators.ts'
import {
  RandomInspectionResult,
  randomInspectionResults,
} from './random-inspection-result/random-inspection-result.ts'
import { pageUrl, startDisclosureTask, fujian, xiamen } from './testing/task.ts'

const item = {
  year: 2018,
  version: '2018-1',
  title: 'Labels of food',
  target: 'Supermarkets',
  legalBasis: 'Food Safety Law, article 110.',
}
const published = { publishedOn: '2018-06-20', url: pageUrl }
const draw = { drawnOn: '2018-05-15', inspectors: ['350200-17', '350200-23'] }
const result = { concludedOn: '2018-06-01', outcome: 'IN_ORDER' }
const proven = { proven: true, failing: {} }

anyStore((stores) => {
  const begin = async () => {
    const task = await startDisclosureTask(stores, 5)
    const itemId = await task.enter('RandomInspectionItem', { ...item, ...published })
    const run = () => task.act('drawRandomInspectionRun', { itemId, ...draw })
    const target = (runId: string, targetName: string, overrides: object = {}) =>
      task.act('registerRandomInspectionResult', { runId, targetName, ...overrides })
    return { ...task, itemId, run, target }
  }

  it('Task 5 is proven by a published list and inspections whose results are all published.', async () => {
    const { run, target, proof, indicatorValues } = await begin()
    const undrawn = { proven: false, failing: { unitsWithConcludedRuns: [xiamen] } }
    expect(await proof()).toEqual(undrawn)
    const runId = await run()
    expect(await proof()).toEqual(undrawn)
    for (const name of ['A', 'B']) await target(runId, name, { ...result, ...published })
    expect(await proof()).toEqual(proven)
    expect(await indicatorValues()).toEqual({
      unitsWithInspectionList: 'true (1 of 1)',
      inspectionItemsPublished: 'true (1 of 1)',
      inspectionItemsRun: 'true (1 of 1)',
      concludedRunsPublished: 'true (1 of 1)',
      unitsWithConcludedRuns: 'true (1 of 1)',
      inspectionResultsPublished: 'true (2 of 2)',
      inspectionResultsInTime: 'null (2 of 2)',
    })
  })

  it('The proof names a concluded inspection while a result is not published.', async () => {
    const { run, target, proof, act } = await begin()
    const runId = await run()
    await target(runId, 'A', { ...result, ...published })
    const randomInspectionResultId = await target(runId, 'B')
    const other = await run()
    await target(other, 'C', { ...result, ...published })
    expect(await proof()).toEqual(proven)
    const found = { concludedOn: '2018-06-05', outcome: 'TO_BE_RECTIFIED' }
    await act('concludeRandomInspectionResult', { randomInspectionResultId, ...found })
    const failing = { concludedRunsPublished: [runId] }
    expect(await proof()).toEqual({ proven: false, failing })
    await act('publishRandomInspectionResult', { randomInspectionResultId, ...published })
    expect(await proof()).toEqual(proven)
    await act('correctRandomInspectionResult', { randomInspectionResultId, publishedOn: null })
    expect(await proof()).toEqual({ proven: false, failing })
  })

  it('The proof names an unpublished item, and a unit without a list.', async () => {
    const drc = 'DEPT-DRC'
    const { act, enter, proof } = await startDisclosureTask(stores, 5, {
      units: [xiamen, drc],
      as: fujian,
    })
    const inspect = async (itemId: string) => {
      const runId = await act('drawRandomInspectionRun', { itemId, ...draw })
      await act('registerRandomInspectionResult', {
        runId,
        targetName: 'A',
        ...result,
        ...published,
      })
    }
    await inspect(await enter('RandomInspectionItem', { ...item, ...published }))
    const randomInspectionItemId = await enter('RandomInspectionItem', item)
    expect(await proof()).toEqual({
      proven: false,
      failing: { inspectionItemsPublished: [randomInspectionItemId] },
    })
    await act('removeRandomInspectionItem', { randomInspectionItemId })
    expect(await proof()).toEqual(proven)
    const failing = { unitsWithInspectionList: [drc], unitsWithConcludedRuns: [drc] }
    expect(await proof(fujian)).toEqual({ proven: false, failing })
    await enter('RandomInspectionItem', { ...item, ...published, unitId: drc, year: 2017 })
    expect(await proof(fujian)).toEqual({ proven: false, failing })
    await inspect(await enter('RandomInspectionItem', { ...item, ...published, unitId: drc }))
    expect(await proof(fujian)).toEqual(proven)
  })

  it('An inspection is public once concluded; its inspectors never are.', async () => {
    const { run, target, hub, reporter, act } = await begin()
    const runId = await run()
    const randomInspectionResultId = await target(runId, 'A')
    const query = `{ disclosure { randomInspectionRuns { nodes {
      targets concludedOn inspectors results { nodes { targetName } } } } } }`
    const seen = (...nodes: object[]) => ({ disclosure: { randomInspectionRuns: { nodes } } })
    expect(await hub.unit(xiamen, query)).toEqual(seen())
    expect(await hub.unit(xiamen, query, reporter)).toEqual(
      seen({
        targets: 1,
        concludedOn: null,
        inspectors: draw.inspectors,
        results: { nodes: [{ targetName: 'A' }] },
      }),
    )
    await act('concludeRandomInspectionResult', { randomInspectionResultId, ...result })
    expect(await hub.unit(xiamen, query)).toEqual(
      seen({ targets: 1, concludedOn: '2018-06-01', inspectors: null, results: { nodes: [] } }),
    )
  })

  it('A result without an outcome, or published before it was concluded, is refused.', async () => {
    const { run, target, hub, reporter } = await begin()
    const runId = await run()
    const randomInspectionResultId = await target(runId, 'A')
    for (const [mutation, input] of [
      ['concludeRandomInspectionResult', { concludedOn: '2018-06-01' }],
      ['publishRandomInspectionResult', published],
    ] as const)
      expect(
        await hub.refusals(
          reporter,
          mutation,
          { randomInspectionResultId, ...input },
          '... on InvalidInput { field }',
        ),
      ).toMatchObject([{ __typename: 'InvalidInput', field: 'outcome' }])
  })
})

it('A result is due for publication after twenty working days.', () => {
  const rules = rulesOn({ proactive20: 'P20WD' })
  expect(dueOn(randomInspectionResults, result, rules)).toBe('2018-07-02')
  expect(dueOn(randomInspectionResults, { concludedOn: null }, rules)).toBe('no clock')
  const dueAt = new Date('2018-07-02T23:59:59.999+08:00')
  const inTime = (overrides: object) =>
    inspectionResultsInTime.add(
      Object.assign(new RandomInspectionResult(), {
        ...result,
        unitId: xiamen,
        verdict: 'UNCHECKED',
        dueAt,
        missedDueDate: false,
        publishedOn: null,
        ...overrides,
      }),
    )?.numerator
  expect([inTime({}), inTime({ missedDueDate: true })]).toEqual([undefined, 0])
  expect([inTime({ publishedOn: '2018-07-02' }), inTime({ publishedOn: '2018-07-03' })]).toEqual([
    1, 0,
  ])
})
