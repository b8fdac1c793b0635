import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { someone } from '../../test/support/subgraph.ts'
import { pageUrl, policy, startDisclosureTask, xiamen } from './testing/task.ts'

const interpretation = {
  title: 'What the law on clean water means for you',
  matter: 'POLICY',
  channel: 'NEWS_MEDIA',
  publishedOn: '2018-06-01',
  url: pageUrl,
}

anyStore((stores) => {
  const begin = async () => {
    const task = await startDisclosureTask(stores, 14)
    const enterPolicy = (docNo: string, battle: string | null) =>
      task.enter('PolicyDocument', { ...policy, docNo, battle })
    const interpret = (policyDocumentId: string, overrides: object = {}) =>
      task.enter('Interpretation', { ...interpretation, policyDocumentId, ...overrides })
    return { ...task, enterPolicy, interpret }
  }
  const unwatched = {
    expectationsWatched: 'false (0 of 3)',
    unitsWatchingExpectations: 'false (0 of 1)',
  }

  it('Every policy of a critical battle needs an interpretation.', async () => {
    const { enterPolicy, interpret, indicatorValues, act } = await begin()
    await enterPolicy('1', null)
    expect(await indicatorValues()).toEqual({
      ...unwatched,
      battlePoliciesInterpreted: 'null (0 of 0)',
      unitsWithBattlePolicies: 'false (0 of 1)',
    })
    const [water, debts] = [
      await enterPolicy('2', 'POLLUTION'),
      await enterPolicy('3', 'MAJOR_RISK'),
    ]
    await interpret(water)
    const interpretationId = await interpret(debts, { publishedOn: null })
    expect(await indicatorValues()).toMatchObject({ battlePoliciesInterpreted: 'false (1 of 2)' })
    await act('publishInterpretation', { interpretationId, url: pageUrl })
    expect(await indicatorValues()).toMatchObject({ battlePoliciesInterpreted: 'true (2 of 2)' })
    await enterPolicy('4', 'POVERTY')
    expect(await indicatorValues()).toEqual({
      ...unwatched,
      battlePoliciesInterpreted: 'false (2 of 3)',
      unitsWithBattlePolicies: 'true (1 of 1)',
    })
  })

  it('An interpretation by another unit counts for a policy.', async () => {
    const { enterPolicy, hub, indicatorValues } = await begin()
    const policyDocumentId = await enterPolicy('1', 'POVERTY')
    const theirs = { ...interpretation, unitId: 'DEPT-DRC', policyDocumentId }
    const drc = someone('reporter', 'DEPT-DRC')
    expect(await hub.refusals(drc, 'registerInterpretation', theirs)).toEqual([])
    expect(await indicatorValues()).toMatchObject({ battlePoliciesInterpreted: 'true (1 of 1)' })
  })

  it('The indicators count critical battles with monitored expectations.', async () => {
    const { enter, act, indicatorValues, hub } = await begin()
    const note = { observedOn: '2018-07-01', summary: 'Firms fear that loans run dry.' }
    for (const battle of ['MAJOR_RISK', 'MAJOR_RISK', 'POVERTY'])
      await enter('ExpectationWatchNote', { ...note, battle })
    expect(await indicatorValues()).toMatchObject({
      expectationsWatched: 'false (2 of 3)',
      unitsWatchingExpectations: 'true (1 of 1)',
    })
    const id = await enter('ExpectationWatchNote', { ...note, battle: 'POLLUTION' })
    expect(await indicatorValues()).toMatchObject({ expectationsWatched: 'true (3 of 3)' })
    const actionTaken = 'An interview with the head of the bureau.'
    await act('answerExpectationWatchNote', { expectationWatchNoteId: id, actionTaken })
    const query =
      '{ disclosure { expectationWatchNotes(where: { battle: [POLLUTION] }) { nodes { actionTaken } } } }'
    expect(await hub.unit(xiamen, query)).toEqual({
      disclosure: { expectationWatchNotes: { nodes: [{ actionTaken }] } },
    })
  })
})
