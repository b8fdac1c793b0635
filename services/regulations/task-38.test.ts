import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { pageUrl, startRegulationTask, xiamen } from './testing/task.ts'

const activity = {
  year: 2018,
  title: 'Ten years of the regulation, in the park',
  form: 'ON_SITE',
  occasion: 'ANNIVERSARY',
  heldOn: '2018-05-02',
  publishedOn: '2018-05-03',
  url: pageUrl,
}
const without = { publishedOn: null, url: null }

anyStore((stores) => {
  const begin = (counts = true) =>
    startRegulationTask(stores, 38, { units: [xiamen, 'DEPT-DRC'], counts })

  it('Task 38 is proven once every unit has an activity with a published page.', async () => {
    const { enter, act, indicatorValues, isProven } = await begin()
    await enter('CampaignActivity', activity)
    await enter('CampaignActivity', { ...activity, form: 'ONLINE' })
    const id = await enter('CampaignActivity', { ...activity, unitId: 'DEPT-DRC', ...without })
    expect(await indicatorValues()).toEqual({
      campaignsWithEvidence: 'false (1 of 2)',
      campaignForms: 'false (2 of 12)',
    })
    expect(await isProven(xiamen)).toBe(true)
    expect(await isProven()).toBe(false)
    const published = { campaignActivityId: id, url: pageUrl, publishedOn: '2018-05-04' }
    await act('publishCampaignActivity', published)
    expect(await indicatorValues()).toMatchObject({ campaignsWithEvidence: 'true (2 of 2)' })
    expect(await isProven()).toBe(true)
    await act('correctCampaignActivity', { campaignActivityId: id, url: null })
    expect(await indicatorValues()).toMatchObject({ campaignsWithEvidence: 'false (1 of 2)' })
    expect(await isProven()).toBe(false)
  })

  it('An activity of another year does not count.', async () => {
    const { enter, indicatorValues } = await begin()
    await enter('CampaignActivity', { ...activity, year: 2017 })
    expect(await indicatorValues(xiamen)).toMatchObject({ campaignsWithEvidence: 'false (0 of 1)' })
  })

  it('Task 38 has no conditions while it waits for its trigger.', async () => {
    const { enter, indicatorValues, isProven } = await begin(false)
    await enter('CampaignActivity', activity)
    expect(await indicatorValues()).toEqual({
      campaignsWithEvidence: 'null (0 of 0)',
      campaignForms: 'null (0 of 0)',
    })
    expect(await isProven()).toBe(null)
  })
})
