import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { openDatasets } from './open-dataset/open-dataset.ts'
import { pageUrl, fujian, startPlatformTask, xiamen } from './testing/task.ts'

const milestone = { unitId: fujian, year: 2018, level: 'PROVINCE', name: 'A step' }
const dataset = {
  year: 2018,
  catalogueNo: '350200-001',
  title: 'Bus stops',
  field: '交通',
  industry: '公共交通',
  department: '交通局',
  theme: '出行',
  service: '公交查詢',
  batch: 1,
  updateCycle: 'MONTHLY',
  lastUpdatedOn: '2018-07-05',
  openness: 3,
}
const published = { publishedOn: '2018-07-10', url: pageUrl }

const withoutData = {
  firstBatchPublished: [xiamen],
  datasetsWithAllDimensions: [xiamen],
  datasetsCleared: [xiamen],
}

anyStore((stores) => {
  const begin = async () => {
    const task = await startPlatformTask(stores, 31)
    const reach = (kind: string, overrides: object = {}) =>
      task.enter('PlatformMilestone', { ...milestone, kind, reachedOn: '2018-06-01', ...overrides })
    const offer = (overrides: object = {}) =>
      task.enter('OpenDataset', { ...dataset, ...overrides })
    const clear = (datasetId: string) =>
      task.enterChild('SecurityReview', { datasetId, reviewedOn: '2018-07-09', result: 'PASSED' })
    return { ...task, reach, clear, offer }
  }

  it('Task 31 is proven by a catalogue and platform online and an open first batch.', async () => {
    const { proof, reach, clear, offer, act, isRollUpMet } = await begin()
    expect(await proof(fujian)).toEqual({
      proven: false,
      failing: {
        openDataMilestonesReached: ['CATALOGUE', 'PLATFORM', 'SAFEGUARDS'],
        ...withoutData,
      },
    })
    await reach('CATALOGUE')
    await reach('SAFEGUARDS')
    const openDatasetId = await offer()
    await clear(openDatasetId)
    expect(await proof(fujian)).toEqual({
      proven: false,
      failing: {
        openDataMilestonesReached: ['PLATFORM'],
        firstBatchPublished: [openDatasetId],
        datasetsCleared: [xiamen],
      },
    })
    await act('publishOpenDataset', { openDatasetId, ...published })
    const platformMilestoneId = await reach('PLATFORM', { reachedOn: null })
    const failing = { openDataMilestonesReached: ['PLATFORM'] }
    expect(await proof(fujian)).toEqual({ proven: false, failing })
    // Catalogue and platform are conditions for the province; a city is proven by its datasets.
    expect(await proof()).toEqual({ proven: true, failing: {} })
    await act('reachPlatformMilestone', { platformMilestoneId, url: pageUrl })
    expect(await proof(fujian)).toEqual({ proven: true, failing: {} })
    expect(await isRollUpMet()).toBe(true)
    await act('correctPlatformMilestone', { platformMilestoneId, reachedOn: null })
    expect(await proof()).toEqual({ proven: true, failing: {} })
    expect(await isRollUpMet()).toBe(false)
  })

  it('Each dataset of the first batch must be open, but none of later batches.', async () => {
    const { proof, clear, offer, act } = await begin()
    expect(await proof()).toEqual({ proven: false, failing: withoutData })
    await clear(await offer(published))
    await offer({ batch: 2, catalogueNo: '2' })
    expect(await proof()).toEqual({ proven: true, failing: {} })
    const openDatasetId = await offer({ catalogueNo: '3' })
    const failing = { firstBatchPublished: [openDatasetId] }
    expect(await proof()).toEqual({ proven: false, failing })
    await act('withdrawOpenDataset', { openDatasetId })
    expect(await proof()).toEqual({ proven: true, failing: {} })
  })

  it('Open datasets need five dimensions, and a security review before they are open.', async () => {
    const { proof, offer, enterChild, act } = await begin()
    const openDatasetId = await offer({ ...published, theme: null })
    const unclassified = { datasetsWithAllDimensions: [openDatasetId] }
    const uncleared = { datasetsCleared: [openDatasetId] }
    expect(await proof()).toEqual({ proven: false, failing: { ...unclassified, ...uncleared } })
    await act('correctOpenDataset', { openDatasetId, theme: '出行' })
    const review = { datasetId: openDatasetId, reviewedOn: '2018-07-11', result: 'PASSED' }
    const securityReviewId = await enterChild('SecurityReview', review)
    expect(await proof()).toEqual({ proven: false, failing: uncleared })
    await act('correctSecurityReview', { securityReviewId, reviewedOn: '2018-07-10' })
    expect(await proof()).toEqual({ proven: true, failing: {} })
  })

  it('A dataset whose page was refuted does not count.', async () => {
    const { proof, clear, offer, refute } = await begin()
    const openDatasetId = await offer(published)
    await clear(openDatasetId)
    await refute(openDatasets, openDatasetId)
    // It is no longer open, so that no open dataset shows a review.
    expect(await proof()).toEqual({
      proven: false,
      failing: { firstBatchPublished: [openDatasetId], datasetsCleared: [xiamen] },
    })
  })

  it('The platform of a city does not count for the province.', async () => {
    const { proof, reach } = await begin()
    await reach('CATALOGUE')
    await reach('SAFEGUARDS')
    await reach('PLATFORM', { unitId: 'CITY-350200', level: 'CITY' })
    expect((await proof(fujian)).failing).toMatchObject({
      openDataMilestonesReached: ['PLATFORM'],
    })
    await expect(reach('PLATFORM', { unitId: 'CITY-350200' })).rejects.toThrow('InvalidInput')
  })

  it('The indicators count dimensions, stars and security reviews of datasets.', async () => {
    const { offer, indicatorValues, enterChild } = await begin()
    const datasetId = await offer(published)
    await offer({ ...published, catalogueNo: '2', openness: 2, theme: null })
    const review = { datasetId, reviewedOn: '2018-07-09', result: 'PASSED' }
    await enterChild('SecurityReview', review)
    expect(await indicatorValues()).toMatchObject({
      datasetsWithAllDimensions: 'false (1 of 2)',
      datasetsWithThreeStars: 'false (1 of 2)',
      datasetsCleared: 'false (1 of 2)',
    })
    await enterChild('SecurityReview', { ...review, result: 'RETURNED' })
    expect(await indicatorValues()).toMatchObject({ datasetsCleared: 'false (0 of 2)' })
  })

  it('A dataset past its update cycle is detected by the clock until it is updated.', async () => {
    const { clear, offer, indicatorValues, hub, light, act, proof } = await begin()
    const openDatasetId = await offer(published)
    const complete = await offer({ ...published, catalogueNo: '2', updateCycle: 'NEVER' })
    for (const id of [openDatasetId, complete]) await clear(id)
    expect(await indicatorValues()).toMatchObject({ datasetsUpToDate: 'true (1 of 1)' })
    hub.at('2018-08-06T00:00:00+08:00')
    await hub.sweep()
    expect(await indicatorValues()).toMatchObject({ datasetsUpToDate: 'false (0 of 1)' })
    // A recurring due date is announced, but does not change the light.
    expect(await light()).toBe('GREEN')
    expect(await proof()).toEqual({ proven: true, failing: {} })
    // A changed title is no update, and an old update does not help.
    await act('correctOpenDataset', { openDatasetId, title: 'Stops of buses' })
    expect(await indicatorValues()).toMatchObject({ datasetsUpToDate: 'false (0 of 1)' })
    await act('refreshOpenDataset', { openDatasetId, lastUpdatedOn: '2018-07-01' })
    await hub.sweep()
    expect(await indicatorValues()).toMatchObject({ datasetsUpToDate: 'false (0 of 1)' })
    await act('refreshOpenDataset', { openDatasetId })
    expect(await indicatorValues()).toMatchObject({ datasetsUpToDate: 'true (1 of 1)' })
  })

  it('The light is red for a milestone that was not reached on its planned day.', async () => {
    const { reach, light, hub, act } = await begin()
    const plan = { reachedOn: null, plannedOn: '2018-09-30' }
    const platformMilestoneId = await reach('PLATFORM', plan)
    expect(await light(fujian)).toBe('GREEN')
    hub.at('2018-10-01T00:00:00+08:00')
    expect(await light(fujian)).toBe('RED')
    await act('reachPlatformMilestone', { platformMilestoneId, url: pageUrl })
    expect(await light(fujian)).toBe('GREEN')
  })
})
