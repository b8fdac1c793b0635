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
  it('Each aspect of the security of websites needs a rule in force.', async () => {
    const { act, enter, enterChild, proof } = await startPlatformTask(stores, 29)
    const websiteId = await enter('Website', portal)
    const check = { method: 'SELF_CHECK', deduction: 0, bonus: 0, qualified: true }
    await enterChild('WebsiteCheck', { websiteId, checkedOn: '2018-07-02', ...check })
    const report = { coversTo: '2017-12-31', publishedOn: '2018-01-30', url: pageUrl }
    await enterChild('WebsiteReport', { websiteId, ...report })
    const rule = { year: 2018, title: 'Security of websites', issuedOn: '2018-03-01' }
    const lacking = (...groups: readonly string[]) => ({
      proven: false,
      failing: { websiteSecurityRegulated: groups },
    })
    expect(await proof()).toEqual(lacking('SAFEGUARDS', 'USER_INFORMATION'))
    await enter('WebsiteSecurityRule', { ...rule, aspect: 'SAFEGUARDS' })
    expect(await proof()).toEqual(lacking('USER_INFORMATION'))
    const aspect = 'USER_INFORMATION'
    const websiteSecurityRuleId = await enter('WebsiteSecurityRule', { ...rule, aspect })
    expect(await proof()).toEqual({ proven: true, failing: {} })
    await act('repealWebsiteSecurityRule', { websiteSecurityRuleId })
    expect(await proof()).toEqual(lacking('USER_INFORMATION'))
  })
})
