import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { startPlatformTask, xiamen } from './testing/task.ts'

const separate = { bothNumbers: false, dataShared: false, unifiedSupervision: false }
const line = {
  year: 2018,
  number: '12315',
  name: 'Consumers',
  origin: 'NATIONAL',
  plan: 'MERGE',
  ...separate,
}
const parallel = { number: '110', plan: 'PARALLEL', bothNumbers: true }
const call = {
  unitId: xiamen,
  caseNo: '1',
  type: 'INQUIRY',
  receivedAt: '2018-07-20T10:00:00+08:00',
}

anyStore((stores) => {
  const begin = async () => {
    const task = await startPlatformTask(stores, 34)
    const enterLine = (overrides: object = {}) =>
      task.enter('HotlineLine', { ...line, ...overrides })
    const enterCase = (overrides: object = {}) =>
      task.enter('HotlineCase', { ...call, ...overrides })
    return { ...task, enterLine, enterCase }
  }
  const proven = { proven: true, failing: {} }

  it('Task 34 is proven by listed lines that are merged, or parallel to 12345 as required.', async () => {
    const { proof, enterLine, act, indicatorValues } = await begin()
    expect(await proof()).toEqual({
      proven: false,
      failing: { hotlinesMerged: [xiamen], citiesWithIntegratedHotlines: [xiamen] },
    })
    const merging = await enterLine()
    expect(await proof()).toEqual({
      proven: false,
      failing: { hotlinesMerged: [merging], citiesWithIntegratedHotlines: [xiamen] },
    })
    await act('mergeHotlineLine', { hotlineLineId: merging })
    expect(await proof()).toEqual(proven)
    const shared = { dataShared: true, unifiedSupervision: true }
    const hotlineLineId = await enterLine({ ...parallel, ...shared })
    expect(await proof()).toEqual(proven)
    for (const lacking of ['bothNumbers', 'dataShared', 'unifiedSupervision']) {
      await act('correctHotlineLine', { hotlineLineId, [lacking]: false })
      const failing = { hotlinesMerged: [hotlineLineId] }
      expect(await proof()).toEqual({ proven: false, failing })
      expect(await indicatorValues()).toMatchObject({
        parallelHotlinesSharing: lacking === 'dataShared' ? 'false (0 of 1)' : 'true (1 of 1)',
      })
      await act('correctHotlineLine', { hotlineLineId, [lacking]: true })
    }
    expect(await proof()).toEqual(proven)
  })

  it('A department is not asked for hotlines, but answers for its own.', async () => {
    const drc = 'DEPT-DRC'
    const { hub, enter, act, proof, statesOf } = await startPlatformTask(stores, 34, {
      units: [drc, xiamen],
    })
    const rollUp = async () =>
      (
        await hub.task<{ proof: { rollUp: object } }>(
          34,
          '{ proof { rollUp { units { numerator denominator } } } }',
        )
      ).proof.rollUp
    expect(await statesOf(drc)).toEqual({
      hotlinesMerged: 'NOT_APPLICABLE',
      citiesWithIntegratedHotlines: 'NOT_APPLICABLE',
    })
    expect(await rollUp()).toEqual({ units: { numerator: 0, denominator: 1 } })
    await enter('HotlineLine', { ...line, mergedOn: '2018-07-01' })
    expect(await rollUp()).toEqual({ units: { numerator: 1, denominator: 1 } })
    const hotlineLineId = await enter('HotlineLine', { ...line, unitId: drc })
    expect((await proof(drc)).failing).toEqual({ hotlinesMerged: [hotlineLineId] })
    await act('mergeHotlineLine', { hotlineLineId })
    expect((await proof(drc)).failing).toEqual({})
  })

  it('A line planned for merging does not count as merged while it is parallel.', async () => {
    const { proof, enterLine } = await begin()
    const running = { bothNumbers: true, dataShared: true, unifiedSupervision: true }
    const id = await enterLine(running)
    expect(await proof()).toEqual({
      proven: false,
      failing: { hotlinesMerged: [id], citiesWithIntegratedHotlines: [xiamen] },
    })
    const late = await enterLine({ ...parallel, mergedOn: '2018-07-01' })
    expect((await proof()).failing).toEqual({ hotlinesMerged: [id] })
    expect(late).not.toBe('')
  })

  it('The indicators count answered cases and satisfied callers; cases are visible to units concerned.', async () => {
    const { enterCase, act, indicatorValues, proof, enterLine, hub, reporter } = await begin()
    await enterLine({ mergedOn: '2018-07-01' })
    const hotlineCaseId = await enterCase()
    expect(await indicatorValues()).toMatchObject({ hotlineCasesAnsweredInTime: 'null (0 of 0)' })
    for (const verb of ['dispatch', 'read', 'answer'])
      await act(`${verb}HotlineCase`, { hotlineCaseId })
    await act('closeHotlineCase', { hotlineCaseId, satisfaction: 'UNSATISFIED' })
    const content = { caseNo: '2', type: 'HELP', repliedAt: '2018-07-21T10:00:00+08:00' }
    await enterCase({ ...content, satisfaction: 'PARTLY_SATISFIED' })
    expect(await indicatorValues()).toEqual({
      hotlinesMerged: 'true (1 of 1)',
      citiesWithIntegratedHotlines: 'true (1 of 1)',
      parallelHotlinesSharing: 'null (0 of 0)',
      // Not measured while its clock is off.
      hotlineCasesAnsweredInTime: 'null (2 of 2)',
      hotlineCallersSatisfied: 'false (1 of 2)',
    })
    expect(await proof()).toEqual(proven)
    const query = '{ platforms { hotlineCases { totalCount } } }'
    const count = (totalCount: number) => ({ platforms: { hotlineCases: { totalCount } } })
    expect(await hub.unit(xiamen, query)).toEqual(count(0))
    expect(await hub.unit(xiamen, query, reporter)).toEqual(count(2))
  })

  it('An overdue inquiry is detected by the clock while its rule pack is on.', async () => {
    const { enter, light, hub, indicatorValues, act } = await startPlatformTask(stores, 34, {
      packs: ['hot2'],
    })
    const inquiry = { ...call, receivedAt: '2018-07-31T10:00:00+08:00' }
    const hotlineCaseId = await enter('HotlineCase', inquiry)
    await enter('HotlineCase', { ...inquiry, caseNo: '2', type: 'HELP' })
    expect(await light()).toBe('YELLOW')
    hub.at('2018-08-03T00:00:00+08:00')
    await hub.sweep()
    expect(await light()).toBe('RED')
    expect(await indicatorValues()).toMatchObject({ hotlineCasesAnsweredInTime: 'false (0 of 1)' })
    await act('answerHotlineCase', { hotlineCaseId })
    expect(await light()).toBe('GREEN')
    expect(await indicatorValues()).toMatchObject({ hotlineCasesAnsweredInTime: 'false (0 of 1)' })
  })

  it('A reply before the call, and an extension without its end, are refused.', async () => {
    const { hub, reporter, enterCase } = await begin()
    const hotlineCaseId = await enterCase()
    for (const [mutation, input, field] of [
      ['answerHotlineCase', { repliedAt: '2018-07-20T09:59:00+08:00' }, 'repliedAt'],
      ['extendHotlineCase', { extendedOn: '2018-07-21' }, 'extendedTo'],
    ] as const)
      expect(
        await hub.refusals(
          reporter,
          mutation,
          { hotlineCaseId, ...input },
          '... on InvalidInput { field }',
        ),
      ).toMatchObject([{ __typename: 'InvalidInput', field }])
  })
})
