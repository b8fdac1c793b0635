import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { pageUrl, startRegulationTask, xiamen } from './testing/task.ts'

const rule = { year: 2018, title: 'Review before release', docNo: '廈府辦〔2018〕9號' }
const cleared = {
  secrecyResult: 'CLEAR',
  wordingResult: 'SOUND',
  timingDecision: 'NOW',
  mannerDecision: 'WHOLE',
  reviewer: '張三',
  decidedAt: '2018-07-01T10:00:00+08:00',
}
const found = {
  personalDataKinds: ['identity card number'],
  exemption: 'NONE',
  masked: false,
  checkedAt: '2018-07-01T09:00:00+08:00',
}
const all = {
  releaseReviewRuleInForce: 'true (1 of 1)',
  releasesReviewed: 'true (1 of 1)',
  releasesMasked: 'true (1 of 1)',
  releaseIncidentsFixed: 'null (0 of 0)',
}

anyStore((stores) => {
  const begin = async () => {
    const task = await startRegulationTask(stores, 39)
    const releaseReviewRuleId = await task.enter('ReleaseReviewRule', {
      ...rule,
      issuedOn: '2018-05-02',
    })
    const informationReleaseId = await task.enter('InformationRelease', { title: 'Fines of June' })
    const within = (noun: string, input: object) =>
      task.enterChild(noun, { informationReleaseId, ...input })
    const release = () =>
      task.act('publishInformationRelease', {
        informationReleaseId,
        url: pageUrl,
        publishedOn: '2018-07-02',
      })
    return { ...task, releaseReviewRuleId, within, release }
  }

  it('Task 39 is proven by a rule in force and releases that were reviewed and masked.', async () => {
    const { within, release, indicatorValues, isProven, act, releaseReviewRuleId } = await begin()
    expect(await indicatorValues(xiamen)).toMatchObject({ releasesReviewed: 'null (0 of 0)' })
    expect(await isProven(xiamen)).toBe(false)
    await within('ReleaseReview', cleared)
    await within('DeidentificationCheck', { ...found, masked: true })
    await release()
    expect(await indicatorValues(xiamen)).toEqual(all)
    expect(await isProven(xiamen)).toBe(true)
    await act('revokeReleaseReviewRule', { releaseReviewRuleId })
    expect(await indicatorValues(xiamen)).toEqual({
      ...all,
      releaseReviewRuleInForce: 'false (0 of 1)',
    })
    expect(await isProven(xiamen)).toBe(false)
  })

  it('A review counts only if it allows the release and precedes it.', async () => {
    const { within, release, indicatorValues, isProven } = await begin()
    await within('ReleaseReview', { ...cleared, timingDecision: 'LATER' })
    await release()
    const unreviewed = { ...all, releasesReviewed: 'false (0 of 1)' }
    expect(await indicatorValues(xiamen)).toEqual(unreviewed)
    expect(await isProven(xiamen)).toBe(false)
    await within('ReleaseReview', { ...cleared, decidedAt: '2018-07-03T10:00:00+08:00' })
    expect(await indicatorValues(xiamen)).toEqual(unreviewed)
    await within('ReleaseReview', { ...cleared, decidedAt: '2018-07-02T10:00:00+08:00' })
    expect(await indicatorValues(xiamen)).toEqual(all)
  })

  it('The latest check decides whether personal data are masked or exempt.', async () => {
    const { within, release, indicatorValues, isProven, act } = await begin()
    await within('ReleaseReview', cleared)
    const deidentificationCheckId = await within('DeidentificationCheck', found)
    await release()
    expect(await indicatorValues(xiamen)).toEqual({ ...all, releasesMasked: 'false (0 of 1)' })
    expect(await isProven(xiamen)).toBe(false)
    const correct = (input: object) =>
      act('correctDeidentificationCheck', { deidentificationCheckId, ...input })
    await correct({ exemption: 'PUNITIVE' })
    expect(await indicatorValues(xiamen)).toEqual(all)
    await correct({ exemption: 'NONE' })
    const checkedAt = '2018-07-01T11:00:00+08:00'
    await within('DeidentificationCheck', { ...found, masked: true, checkedAt })
    expect(await indicatorValues(xiamen)).toEqual(all)
    expect(await isProven(xiamen)).toBe(true)
  })

  it('Incidents are counted, and public once rectified.', async () => {
    const { within, release, indicatorValues, isProven, act, hub } = await begin()
    await within('ReleaseReview', cleared)
    await release()
    const incident = { kind: 'PRIVACY', foundOn: '2018-07-05' }
    const releaseIncidentId = await within('ReleaseIncident', incident)
    expect(await indicatorValues(xiamen)).toEqual({
      ...all,
      releaseIncidentsFixed: 'false (0 of 1)',
    })
    expect(await isProven(xiamen)).toBe(true)
    const query = `{ regulations { informationReleases { nodes {
      reviews { totalCount } incidents { nodes { kind } } } } } }`
    const seen = async () =>
      (await hub.unit<Listed>(xiamen, query)).regulations.informationReleases.nodes
    expect(await seen()).toEqual([{ reviews: { totalCount: 0 }, incidents: { nodes: [] } }])
    await act('fixReleaseIncident', { releaseIncidentId })
    expect(await seen()).toEqual([
      { reviews: { totalCount: 0 }, incidents: { nodes: [{ kind: 'PRIVACY' }] } },
    ])
  })
})

interface Listed {
  readonly regulations: { readonly informationReleases: { readonly nodes: readonly object[] } }
}
