import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { gazetteIssues } from './gazette-issue/gazette-issue.ts'
import { pageUrl, startPlatformTask, xiamen } from './testing/task.ts'

const issue = { number: 7, paperOn: '2018-07-15' }
const site = {
  year: 2018,
  siteCode: '3502000001',
  name: 'Portal of Xiamen',
  domain: 'www.xm.gov.cn',
  level: 'CITY',
  onIntensivePlatform: true,
}
const complete = { onHomePage: true, hasDirectory: true, hasSearch: true, newMedia: true }
const loaded = { year: 2018, issues: 12, issuesLoaded: 12, itemsSearchable: true }
const years = [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018]

anyStore((stores) => {
  const begin = async () => {
    const task = await startPlatformTask(stores, 36)
    const gazetteIssueId = await task.enter('GazetteIssue', {
      ...issue,
      publishedOn: '2018-07-15',
      url: pageUrl,
    })
    const websiteId = await task.enter('Website', site)
    const gazetteColumnId = await task.enterChild('GazetteColumn', {
      websiteId,
      checkedOn: '2018-07-20',
      ...complete,
    })
    const archive = (gazetteYear: number, overrides: object = {}) =>
      task.enter('GazetteArchiveYear', { ...loaded, gazetteYear, ...overrides })
    return { ...task, gazetteIssueId, websiteId, gazetteColumnId, archive }
  }
  const begun = async () => {
    const task = await begin()
    for (const year of years.slice(1)) await task.archive(year)
    return { ...task, gazetteArchiveYearId: await task.archive(2008) }
  }
  const proven = { proven: true, failing: {} }

  it('Task 36 is proven by synchronous issues, a complete column and eleven loaded years.', async () => {
    const { proof, archive } = await begin()
    for (const [index, year] of years.entries()) {
      const missingYears = years.slice(index).map(String)
      const { proven: isProven, failing } = await proof()
      expect(isProven).toBe(false)
      expect(failing['gazetteYearsLoaded']?.toSorted()).toEqual(missingYears)
      await archive(year)
    }
    expect(await proof()).toEqual(proven)
  })

  it('Every issue of each year must be loaded.', async () => {
    const { proof, act, gazetteArchiveYearId, indicatorValues } = await begun()
    expect(await proof()).toEqual(proven)
    await act('loadGazetteArchiveYear', { gazetteArchiveYearId, issuesLoaded: 11 })
    expect(await proof()).toEqual({ proven: false, failing: { gazetteYearsLoaded: ['2008'] } })
    expect(await indicatorValues()).toMatchObject({ gazetteYearsLoaded: 'false (10 of 11)' })
    await act('correctGazetteArchiveYear', { gazetteArchiveYearId, issuesLoaded: 0, issues: 0 })
    expect(await proof()).toMatchObject({ failing: { gazetteYearsLoaded: ['2008'] } })
  })

  it('The electronic edition must be published by the day of the paper edition.', async () => {
    const { proof, act, gazetteIssueId } = await begun()
    const late = {
      proven: false,
      failing: { gazettesSameDay: [gazetteIssueId], citiesWithElectronicGazette: [xiamen] },
    }
    const publish = (publishedOn: string) =>
      act('correctGazetteIssue', { gazetteIssueId, publishedOn })
    await publish('2018-07-16')
    expect(await proof()).toEqual(late)
    await publish('2018-07-14')
    expect(await proof()).toEqual(proven)
  })

  it('An electronic edition whose page was refuted does not count.', async () => {
    const { proof, gazetteIssueId, refute } = await begun()
    await refute(gazetteIssues, gazetteIssueId)
    const failing = {
      gazettesSameDay: [gazetteIssueId],
      citiesWithElectronicGazette: [xiamen],
    }
    expect(await proof()).toEqual({ proven: false, failing })
  })

  it('A missing electronic edition is detected by the clock.', async () => {
    const { proof, enter, act, hub, light } = await begun()
    expect(await light()).toBe('GREEN')
    const gazetteIssueId = await enter('GazetteIssue', { number: 8, paperOn: '2018-08-01' })
    expect(await proof()).toEqual(proven)
    expect(await light()).toBe('YELLOW')
    hub.at('2018-08-02T00:00:00+08:00')
    await hub.sweep()
    const late = { proven: false, failing: { gazettesSameDay: [gazetteIssueId] } }
    expect(await proof()).toEqual(late)
    expect(await light()).toBe('RED')
    await act('publishGazetteIssue', { gazetteIssueId, url: pageUrl })
    expect(await proof()).toEqual(late)
    expect(await light()).toBe('GREEN')
  })

  it('The column needs all four features.', async () => {
    const { proof, act, gazetteColumnId, indicatorValues } = await begun()
    for (const missingField of Object.keys(complete)) {
      const seen = { ...complete, [missingField]: false, checkedOn: '2018-07-30' }
      await act('checkGazetteColumn', { gazetteColumnId, ...seen })
      expect(await proof()).toEqual({
        proven: false,
        failing: { gazetteColumnsComplete: [xiamen] },
      })
      const isSearchable = missingField === 'onHomePage' || missingField === 'newMedia'
      expect(await indicatorValues()).toMatchObject({
        gazetteColumnsSearchable: isSearchable ? 'true (1 of 1)' : 'false (0 of 1)',
      })
    }
    await act('checkGazetteColumn', { gazetteColumnId, ...complete })
    expect(await proof()).toEqual(proven)
  })

  it('Task 36 is not proven by a unit without a gazette.', async () => {
    const { proof } = await startPlatformTask(stores, 36)
    const { proven: isProven, failing } = await proof()
    expect(isProven).toBe(false)
    expect(failing).toMatchObject({
      citiesWithElectronicGazette: [xiamen],
      gazetteColumnsComplete: [xiamen],
    })
    expect(failing['gazetteYearsLoaded']).toHaveLength(11)
  })

  it('An office that only coordinates has no gazette of its own and is not waited for.', async () => {
    const office = 'DEPT-DRC'
    const { hub, statesOf } = await startPlatformTask(stores, 36, { units: [office, xiamen] })
    expect(new Set(Object.values(await statesOf(office)))).toEqual(new Set(['NOT_APPLICABLE']))
    const { proof } = await hub.task<{ proof: object }>(
      36,
      '{ proof { rollUp { units { numerator denominator } } } }',
    )
    expect(proof).toEqual({ rollUp: { units: { numerator: 0, denominator: 1 } } })
  })

  it('The indicator counts searchable years, and more loaded issues than published are refused.', async () => {
    const { act, gazetteArchiveYearId, indicatorValues, hub, reporter, proof } = await begun()
    await act('correctGazetteArchiveYear', { gazetteArchiveYearId, itemsSearchable: false })
    expect(await indicatorValues()).toMatchObject({ gazetteYearsSearchable: 'false (10 of 11)' })
    expect(await proof()).toEqual(proven)
    for (const overrides of [{ issuesLoaded: 13 }, { gazetteYear: 2007 }])
      expect(
        await hub.refusals(reporter, 'registerGazetteArchiveYear', {
          unitId: xiamen,
          gazetteYear: 2008,
          ...loaded,
          ...overrides,
        }),
      ).toMatchObject([{ __typename: 'InvalidInput' }])
  })
})
