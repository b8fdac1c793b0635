import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { pageUrl, startPlatformTask } from './testing/task.ts'

const portal = {
  year: 2018,
  siteCode: '3502000001',
  name: 'Portal of Xiamen',
  domain: 'www.xm.gov.cn',
  level: 'CITY',
  onIntensivePlatform: true,
}

anyStore((stores) => {
  it('Overdue reports and reposts are detected by the clock while their rule packs are on.', async () => {
    const { enter, enterChild, light, hub, indicatorValues, act } = await startPlatformTask(
      stores,
      29,
      {
        now: '2018-01-29T09:00:00+08:00',
        packs: ['siteReport', 'repost8'],
      },
    )
    const websiteId = await enter('Website', portal)
    const reportOf2017 = { websiteId, coversTo: '2017-12-31' }
    const websiteReportId = await enterChild('WebsiteReport', reportOf2017)
    const policyRepostId = await enterChild('PolicyRepost', {
      websiteId,
      title: 'Order 1',
      sourceUrl: pageUrl,
      issuedAt: '2018-01-29T08:00:00+08:00',
    })
    expect(await light()).toBe('YELLOW')
    hub.at('2018-01-29T16:30:00+08:00')
    await hub.sweep()
    expect(await light()).toBe('RED')
    expect(await indicatorValues()).toMatchObject({ policiesRepostedInTime: 'false (0 of 1)' })
    await act('publishPolicyRepost', { policyRepostId, url: pageUrl })
    expect(await light()).toBe('YELLOW')
    hub.at('2018-02-01T00:00:00+08:00')
    await hub.sweep()
    expect(await light()).toBe('RED')
    await act('publishWebsiteReport', { websiteReportId, url: pageUrl })
    expect(await light()).toBe('GREEN')
    expect(await indicatorValues()).toMatchObject({
      policiesRepostedInTime: 'false (0 of 1)',
      websiteReportsInTime: 'false (0 of 1)',
      websitesReported: 'true (1 of 1)',
    })
  })
})
