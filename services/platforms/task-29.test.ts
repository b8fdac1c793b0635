import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { pageUrl, fujian, startPlatformTask, xiamen } from './testing/task.ts'
import { websiteReports } from './website-report/website-report.ts'

const portal = {
  year: 2018,
  siteCode: '3502000001',
  name: 'Portal of Xiamen',
  domain: 'www.xm.gov.cn',
  level: 'CITY',
  onIntensivePlatform: true,
}
const sound = { method: 'SELF_CHECK', deduction: 3, bonus: 5, qualified: true }
const securityRule = { year: 2018, title: 'Security of websites', issuedOn: '2018-03-01' }
const report = { coversTo: '2017-12-31', publishedOn: '2018-01-30', url: pageUrl }

anyStore((stores) => {
  const begin = async () => {
    const task = await startPlatformTask(stores, 29)
    const site = (overrides: object = {}) => task.enter('Website', { ...portal, ...overrides })
    const within = (noun: string, input: object) => task.enterChild(noun, input)
    const check = (websiteId: string, checkedOn: string, overrides: object = {}) =>
      within('WebsiteCheck', { websiteId, checkedOn, ...sound, ...overrides })
    const websiteId = await site()
    /** Enters rules on both aspects of security. */
    const secure = async () => {
      for (const aspect of ['SAFEGUARDS', 'USER_INFORMATION'])
        await task.enter('WebsiteSecurityRule', { ...securityRule, aspect })
    }
    return { ...task, site, within, check, secure, websiteId }
  }
  const goodSite = async () => {
    const task = await begin()
    const { websiteId } = task
    await task.secure()
    await task.check(websiteId, '2018-07-02')
    const websiteReportId = await task.within('WebsiteReport', { websiteId, ...report })
    return { ...task, websiteReportId }
  }

  it('Task 29 is proven by websites that passed their latest check and published their report.', async () => {
    const { proof, websiteId, check, secure, within } = await begin()
    await secure()
    const both = { websitesQualified: [websiteId], websitesReported: [websiteId] }
    expect(await proof()).toEqual({ proven: false, failing: both })
    await check(websiteId, '2018-07-02')
    expect(await proof()).toMatchObject({ failing: { websitesReported: [websiteId] } })
    await within('WebsiteReport', { websiteId, ...report })
    expect(await proof()).toEqual({ proven: true, failing: {} })
  })

  it('The latest check decides, though an older one is entered later.', async () => {
    const { proof, websiteId, check } = await goodSite()
    const bad = { qualified: false, veto: 'COLUMNS_STALE' }
    await check(websiteId, '2018-06-30', bad)
    expect(await proof()).toEqual({ proven: true, failing: {} })
    await check(websiteId, '2018-07-03', bad)
    expect(await proof()).toEqual({ proven: false, failing: { websitesQualified: [websiteId] } })
    await check(websiteId, '2018-07-20', { method: 'FOLLOW_UP' })
    expect(await proof()).toEqual({ proven: true, failing: {} })
  })

  it('Each website needs a report unless it is closed.', async () => {
    const { proof, site, check, act, within, websiteReportId, websiteId } = await goodSite()
    const second = await site({ siteCode: '3502000002', name: 'Bureau' })
    await check(second, '2018-07-02')
    expect(await proof()).toEqual({ proven: false, failing: { websitesReported: [second] } })
    const merge = { websiteId: second, kind: 'MERGE', approvedOn: '2018-07-04' }
    const websiteLifecycleEventId = await within('WebsiteLifecycleEvent', merge)
    expect(await proof()).toMatchObject({ proven: false })
    await act('carryOutWebsiteLifecycleEvent', { websiteLifecycleEventId })
    expect(await proof()).toEqual({ proven: true, failing: {} })
    // Approval to open again does not open the website.
    const reopening = await within('WebsiteLifecycleEvent', { ...merge, kind: 'OPEN' })
    expect(await proof()).toEqual({ proven: true, failing: {} })
    await act('carryOutWebsiteLifecycleEvent', { websiteLifecycleEventId: reopening })
    expect(await proof()).toEqual({ proven: false, failing: { websitesReported: [second] } })
    await act('correctWebsiteLifecycleEvent', { websiteLifecycleEventId: reopening, doneOn: null })
    await act('correctWebsiteReport', { websiteReportId, publishedOn: null, url: null })
    expect(await proof()).toEqual({ proven: false, failing: { websitesReported: [websiteId] } })
  })

  it('A report whose page was refuted does not count.', async () => {
    const { proof, refute, websiteReportId, websiteId } = await goodSite()
    await refute(websiteReports, websiteReportId)
    expect(await proof()).toEqual({ proven: false, failing: { websitesReported: [websiteId] } })
  })

  it('Task 29 is not proven by a unit without websites.', async () => {
    const { proof, statesOf } = await startPlatformTask(stores, 29)
    const failing = {
      websitesQualified: [xiamen],
      websitesReported: [xiamen],
      websiteSecurityRegulated: ['SAFEGUARDS', 'USER_INFORMATION'],
    }
    expect(await proof()).toEqual({ proven: false, failing })
    expect(await statesOf(xiamen)).toMatchObject({
      websitesQualified: 'NOT_DEMONSTRATED',
      websitesReported: 'NOT_DEMONSTRATED',
    })
  })

  it('The indicator counts months in which a tenth of all websites was checked.', async () => {
    const { enter, check, websiteId, indicatorValues, hub } = await begin()
    const round = { unitId: fujian, year: 2018, month: 7, sitesInAll: 11 }
    const roundId = await enter('SpotCheckRound', round)
    const spotted = { roundId, method: 'SPOT_CHECK' }
    await check(websiteId, '2018-07-02', spotted)
    await check(websiteId, '2018-07-03', spotted)
    expect(await indicatorValues(fujian)).toMatchObject({ monthsSpotChecked: 'false (0 of 12)' })
    const other = await enter('Website', { ...portal, unitId: 'DEPT-DRC' })
    await check(other, '2018-07-31', { ...spotted, veto: 'UNREACHABLE', qualified: false })
    expect(await indicatorValues(fujian)).toMatchObject({
      monthsSpotChecked: 'false (1 of 12)',
      websiteChecksWithoutVeto: 'false (2 of 3)',
    })
    const query = '{ platforms { spotCheckRounds { nodes { sitesChecked sitesUnqualified } } } }'
    const nodes = [{ sitesChecked: 2, sitesUnqualified: 1 }]
    expect(await hub.unit(fujian, query)).toEqual({ platforms: { spotCheckRounds: { nodes } } })
  })

  it('Reposts, notices and platforms are informing indicators and no conditions.', async () => {
    const { within, websiteId, site, indicatorValues, act, proof } = await goodSite()
    const issuedAt = '2018-07-02T09:00:00+08:00'
    const repost = { websiteId, title: 'Order 1', sourceUrl: pageUrl, issuedAt }
    await within('PolicyRepost', {
      ...repost,
      repostedAt: '2018-07-02T17:00:00+08:00',
      publishedOn: '2018-07-02',
      url: pageUrl,
    })
    const policyRepostId = await within('PolicyRepost', repost)
    await act('publishPolicyRepost', { policyRepostId, url: pageUrl })
    const gone = await site({ siteCode: '3502000003', onIntensivePlatform: false })
    const offline = { websiteId: gone, kind: 'OFFLINE', approvedOn: '2018-06-01' }
    const notice = { noticeFrom: '2018-06-04', noticeTo: '2018-07-03' }
    const websiteLifecycleEventId = await within('WebsiteLifecycleEvent', {
      ...offline,
      ...notice,
      doneOn: '2018-07-03',
    })
    const detectedAt = '2018-07-02T09:00:00+08:00'
    const incident = { websiteId, kind: 'TAMPERING', detectedAt }
    const securityIncidentId = await within('SecurityIncident', incident)
    const values = {
      // Not measured while their clocks are off.
      policiesRepostedInTime: 'null (2 of 2)',
      websiteClosuresAnnounced: 'false (0 of 1)',
      websitesOnIntensivePlatform: 'true (1 of 1)',
      websiteReportsInTime: 'null (1 of 1)',
      securityIncidentsResolved: 'false (0 of 1)',
    }
    expect(await indicatorValues()).toMatchObject(values)
    const open = { securityIncidentsResolved: [securityIncidentId] }
    expect(await proof()).toEqual({ proven: false, failing: open })
    const doneOn = '2018-07-04'
    await act('correctWebsiteLifecycleEvent', { websiteLifecycleEventId, doneOn })
    await act('resolveSecurityIncident', { securityIncidentId })
    expect(await indicatorValues()).toMatchObject({
      websiteClosuresAnnounced: 'true (1 of 1)',
      securityIncidentsResolved: 'true (1 of 1)',
    })
    expect(await proof()).toEqual({ proven: true, failing: {} })
  })

  it('Website records with impossible values are refused.', async () => {
    const { hub, reporter, websiteId, within, enter } = await begin()
    const roundId = await enter('SpotCheckRound', {
      unitId: fujian,
      year: 2018,
      month: 6,
      sitesInAll: 11,
    })
    const checked = { websiteId, checkedOn: '2018-07-02', ...sound }
    const repost = { websiteId, title: 'Order 1', sourceUrl: pageUrl }
    for (const [noun, input, field] of [
      ['WebsiteCheck', { ...checked, veto: 'GRAVE_ERROR' }, 'qualified'],
      ['WebsiteCheck', { ...checked, checkedOn: '2017-12-31' }, 'checkedOn'],
      ['WebsiteCheck', { ...checked, roundId }, 'checkedOn'],
      ['WebsiteReport', { websiteId, coversTo: '2018-12-31' }, 'coversTo'],
      ['WebsiteReport', { websiteId, coversTo: '2017-12-30' }, 'coversTo'],
      [
        'PolicyRepost',
        { ...repost, issuedAt: '2018-07-02T09:00:00+08:00', publishedOn: '2018-07-02' },
        'publishedOn',
      ],
    ] as const)
      expect(
        await hub.refusals(reporter, `register${noun}`, input, '... on InvalidInput { field }'),
      ).toMatchObject([{ __typename: 'InvalidInput', field }])
    expect(await within('WebsiteCheck', checked)).not.toBe('')
  })
})
