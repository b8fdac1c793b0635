import { expect, it } from 'vitest'
import { rulesOn, dueOn } from '../../test/support/rules-on.ts'
import { anyStore } from '../../test/support/stores.ts'
import { resourceDisclosures } from './resource-disclosure/resource-disclosure.ts'
import { pageUrl, startDisclosureTask, fujian, xiamen } from './testing/task.ts'

const transaction = {
  tradeCode: 'D01-1',
  title: 'A plot in Siming',
  field: 'LAND',
  platform: '廈門市公共資源交易中心',
  closedOn: '2018-07-20',
}
const information = { title: 'Plot 2018P01', formedOn: '2018-06-04' }
const published = { publishedOn: '2018-06-12', url: pageUrl }
const stages = ['NOTICE', 'QUALIFICATION', 'PROCESS', 'RESULT', 'PERFORMANCE', 'CHANGE']
const rules = rulesOn({ proactive20: 'P20WD' })
const proven = { proven: true, failing: {} }

anyStore((stores) => {
  const begin = async (packs: readonly string[] = []) => {
    const task = await startDisclosureTask(stores, 8, { packs })
    const transactionId = await task.enter('ResourceTransaction', transaction)
    const disclose = (stage: string, overrides: object = published) =>
      task.act('registerResourceDisclosure', { transactionId, stage, ...information, ...overrides })
    const failing = { proven: false, failing: { closedTransactionsComplete: [transactionId] } }
    return { ...task, transactionId, disclose, failing }
  }

  it('Task 8 is proven by closed transactions with all six stages published.', async () => {
    const { disclose, proof, indicatorValues, failing, hub } = await begin()
    for (const stage of stages.toReversed()) {
      expect(await proof()).toEqual(failing)
      await disclose(stage)
    }
    expect(await proof()).toEqual(proven)
    expect(await indicatorValues()).toEqual({
      closedTransactionsComplete: 'true (1 of 1)',
      unitsWithClosedTransactions: 'true (1 of 1)',
      resourceStagesPublished: 'true (6 of 6)',
      resourceStagesInTime: 'null (6 of 6)',
    })
    const query = '{ disclosure { resourceTransactions { nodes { publishedStages } } } }'
    expect(await hub.unit(xiamen, query)).toEqual({
      disclosure: { resourceTransactions: { nodes: [{ publishedStages: stages }] } },
    })
  })

  it.each(stages)('The proof names a transaction that lacks a stage: %s.', async (missing) => {
    const { act, disclose, proof, failing } = await begin()
    for (const stage of stages.filter((stage) => stage !== missing)) await disclose(stage)
    const resourceDisclosureId = await disclose(missing, {})
    expect(await proof()).toEqual(failing)
    await act('publishResourceDisclosure', { resourceDisclosureId, ...published })
    expect(await proof()).toEqual(proven)
    const [other] = stages.filter((stage) => stage !== missing)
    await act('correctResourceDisclosure', { resourceDisclosureId, stage: other })
    expect(await proof()).toEqual(failing)
  })

  it('An open transaction needs nothing, but each unit needs a closed one.', async () => {
    const { act, enter, proof } = await startDisclosureTask(stores, 8)
    const open = { ...transaction, closedOn: null }
    const resourceTransactionId = await enter('ResourceTransaction', open)
    const failing = { unitsWithClosedTransactions: [xiamen] }
    expect(await proof()).toEqual({ proven: false, failing })
    await act('closeResourceTransaction', { resourceTransactionId, closedOn: '2018-07-20' })
    expect(await proof()).toEqual({
      proven: false,
      failing: { closedTransactionsComplete: [resourceTransactionId] },
    })
  })

  it('The proof names a unit without a transaction closed in the year.', async () => {
    const drc = 'DEPT-DRC'
    const { act, enter, proof } = await startDisclosureTask(stores, 8, {
      units: [xiamen, drc],
      as: fujian,
    })
    const transactionId = await enter('ResourceTransaction', transaction)
    for (const stage of stages)
      await act('registerResourceDisclosure', {
        transactionId,
        stage,
        ...information,
        ...published,
      })
    await enter('ResourceTransaction', { ...transaction, unitId: drc, closedOn: '2017-12-29' })
    const failing = { unitsWithClosedTransactions: [drc] }
    expect(await proof(fujian)).toEqual({ proven: false, failing })
    expect(await proof(xiamen)).toEqual(proven)
  })

  it('The indicators count stages published within twenty working days.', async () => {
    const { hub, disclose, indicatorValues } = await begin(['proactive20'])
    await disclose('NOTICE', { publishedOn: '2018-07-03', url: pageUrl })
    await disclose('RESULT', { publishedOn: '2018-07-04', url: pageUrl })
    await disclose('PROCESS', {})
    const inTime = async () => (await indicatorValues())['resourceStagesInTime']
    expect(await inTime()).toBe('false (1 of 2)')
    await hub.sweep()
    expect(await inTime()).toBe('false (1 of 3)')
  })
})

it('A disclosure is due twenty working days after it was formed.', () => {
  expect(dueOn(resourceDisclosures, information, rules)).toBe('2018-07-03')
  expect(dueOn(resourceDisclosures, information, rulesOn({}))).toBe('no clock')
})
