import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { someone } from '../../test/support/subgraph.ts'
import { pageUrl, startRegulationTask, xiamen } from './testing/task.ts'

const measure = { year: 2018, measure: 'Adjust the guide to requests', plannedOn: '2018-09-30' }
const gap = { year: 2018, title: 'Budget of the school', foundOn: '2018-07-10' }
const request = { requestNo: '2018-1', channel: 'WEBSITE', receivedOn: '2018-07-02' }
const revision = { year: 2018, rule: 'PROVINCIAL_MEASURES', ruleName: '福建省政府信息公開辦法' }
const all = {
  transitionMeasuresDone: 'true (1 of 1)',
  disclosureGapsClosed: 'true (1 of 1)',
  unitsThatReviewedDisclosure: 'true (1 of 1)',
  gapsDeclaredNone: 'false (0 of 1)',
  requestsRepliedInTime: 'true (1 of 1)',
  requestsRepliedUnextended: 'true (1 of 1)',
  measuresRevisionStarted: 'true (1 of 1)',
}

anyStore((stores) => {
  const begin = (counts = true, packs: readonly string[] = ['foi15', 'foi20']) =>
    startRegulationTask(stores, 37, { counts, packs })
  type Hub = Awaited<ReturnType<typeof begin>>

  /** Enters records that meet every condition of the task. */
  const satisfy = async ({ enter, act }: Hub) => {
    const transitionMeasureId = await enter('TransitionMeasure', measure)
    await act('finishTransitionMeasure', { transitionMeasureId, doneOn: '2018-07-20' })
    const disclosureGapItemId = await enter('DisclosureGapItem', gap)
    await act('publishDisclosureGapItem', { disclosureGapItemId, url: pageUrl })
    const disclosureRequestId = await enter('DisclosureRequest', request)
    const reply = { disclosureRequestId, repliedOn: '2018-07-09', outcome: 'GRANTED' }
    await act('replyToDisclosureRequest', reply)
    const ruleRevisionId = await enter('RuleRevision', { ...revision, unitId: 'DEPT-DRC' })
    await act('startRuleRevision', { ruleRevisionId, startedOn: '2018-06-01' })
    return { transitionMeasureId, disclosureGapItemId, disclosureRequestId, ruleRevisionId }
  }

  it('Task 37 is proven by measures done, gaps closed, requests answered and the revision started.', async () => {
    const task = await begin()
    await satisfy(task)
    expect(await task.indicatorValues()).toEqual(all)
    expect(await task.isProven()).toBe(true)
    // The revision is a condition for the province only.
    expect(await task.indicatorValues(xiamen)).toEqual({
      ...all,
      measuresRevisionStarted: 'null (0 of 0)',
    })
    expect(await task.isProven(xiamen)).toBe(true)
  })

  it('Replies are not measured while their clock is off, so that one a year later proves nothing.', async () => {
    const task = await begin(true, [])
    const { disclosureRequestId } = await satisfy(task)
    const { act, hub, isProven, statesOf } = task
    hub.at('2019-07-31T09:00:00+08:00')
    await act('correctDisclosureRequest', { disclosureRequestId, repliedOn: '2019-07-09' })
    expect(await statesOf(xiamen)).toMatchObject({ requestsRepliedInTime: 'NOT_MEASURED' })
    expect(await isProven(xiamen)).toBe(false)
  })

  it('A unit that found no gap declares it; the declaration is void while a gap is known.', async () => {
    const { act, enter, statesOf } = await begin()
    expect(await statesOf(xiamen)).toMatchObject({
      disclosureGapsClosed: 'NOT_DEMONSTRATED',
      unitsThatReviewedDisclosure: 'UNMET',
    })
    await act('fileRegulationNilReport', {
      unitId: xiamen,
      year: 2018,
      matter: 'GAPS',
      declaredBy: '林某,辦公室主任',
      basis: 'All columns were compared with the regulation.',
    })
    expect(await statesOf(xiamen)).toMatchObject({
      disclosureGapsClosed: 'NOT_APPLICABLE',
      unitsThatReviewedDisclosure: 'MET',
    })
    await enter('DisclosureGapItem', gap)
    expect(await statesOf(xiamen)).toMatchObject({
      disclosureGapsClosed: 'UNMET',
      unitsThatReviewedDisclosure: 'UNMET',
    })
  })

  it('A city cannot state that the measures of the province are revised.', async () => {
    const { enter } = await begin()
    await expect(enter('RuleRevision', revision)).rejects.toThrow('InvalidInput')
  })

  it('Task 37 is not proven while a measure is open.', async () => {
    const task = await begin()
    await satisfy(task)
    await task.enter('TransitionMeasure', measure)
    expect(await task.indicatorValues()).toEqual({
      ...all,
      transitionMeasuresDone: 'false (1 of 2)',
    })
    expect(await task.isProven()).toBe(false)
  })

  it('Task 37 is not proven while a gap is open.', async () => {
    const task = await begin()
    await satisfy(task)
    await task.enter('DisclosureGapItem', gap)
    expect(await task.indicatorValues()).toEqual({ ...all, disclosureGapsClosed: 'false (1 of 2)' })
    expect(await task.isProven()).toBe(false)
  })

  it('Task 37 is not proven before the revision of the provincial measures has started.', async () => {
    const task = await begin()
    const { ruleRevisionId } = await satisfy(task)
    await task.act('correctRuleRevision', { ruleRevisionId, startedOn: null })
    await task.enter('RuleRevision', { ...revision, rule: 'OWN', startedOn: '2018-06-01' })
    expect(await task.indicatorValues()).toEqual({
      ...all,
      measuresRevisionStarted: 'false (0 of 1)',
    })
    expect(await task.isProven()).toBe(false)
  })

  it('Task 37 has no conditions while it waits for its trigger.', async () => {
    const task = await begin(false)
    expect(await task.indicatorValues()).toMatchObject({ measuresRevisionStarted: 'null (0 of 0)' })
    const { proof } = await task.hub.task<{ proof: object }>(
      37,
      '{ proof { met { denominator } conditions { met } } }',
    )
    const unasked = { met: null }
    expect(proof).toEqual({ met: { denominator: 0 }, conditions: Array(5).fill(unasked) })
    await satisfy(task)
    expect(await task.indicatorValues()).toMatchObject({ measuresRevisionStarted: 'null (0 of 0)' })
    expect(await task.isProven()).toBe(null)
  })

  it('Requests have no clock while the rule packs are off, and are visible to units concerned only.', async () => {
    const { hub, enter, reporter } = await begin(true, [])
    await enter('DisclosureRequest', request)
    const query =
      '{ regulations { disclosureRequests { nodes { requestNo dueAt dueDateSteps { day } } } } }'
    const seen = async (viewer?: typeof reporter) =>
      (await hub.unit<Listed>(xiamen, query, viewer)).regulations.disclosureRequests.nodes
    expect(await seen()).toEqual([])
    expect(await seen(someone('reporter', 'DEPT-DRC'))).toEqual([])
    expect(await seen(reporter)).toEqual([{ requestNo: '2018-1', dueAt: null, dueDateSteps: [] }])
    const [change] = await hub.store.log.read(0, 1)
    expect(change).toMatchObject({ audience: 'PUBLIC', kind: 'listDeadline.set' })
    const head = await hub.store.log.head()
    const [entered] = await hub.store.log.read(head - 1, 1)
    expect(entered).toMatchObject({ audience: 'CONCERNED', kind: 'disclosureRequest.registered' })
  })

  it('A reply without its outcome, and one before the request, are refused.', async () => {
    const { hub, enter, reporter } = await begin()
    const disclosureRequestId = await enter('DisclosureRequest', request)
    for (const [overrides, field] of [
      [{ repliedOn: '2018-07-09' }, 'outcome'],
      [{ repliedOn: '2018-07-01', outcome: 'GRANTED' }, 'repliedOn'],
    ] as const)
      expect(
        await hub.refusals(
          reporter,
          'replyToDisclosureRequest',
          { disclosureRequestId, ...overrides },
          '... on InvalidInput { field }',
        ),
      ).toMatchObject([{ __typename: 'InvalidInput', field }])
  })
})

interface Listed {
  readonly regulations: { readonly disclosureRequests: { readonly nodes: readonly object[] } }
}
