import { expect, it } from 'vitest'
import { anyStore } from '../../../test/support/stores.ts'
import { importFile, csvFile } from '../../kit/tables/testing/tables.ts'
import { digitalAssets } from '../digital-asset/digital-asset.ts'
import { startPlatformTask } from '../testing/task.ts'
import { ipv6Tests } from './ipv6-test.ts'

anyStore((stores) => {
  it('An imported test after the last day of its asset is refused.', async () => {
    const { hub, indicatorValues } = await startPlatformTask(stores, 30)
    const now = new Date('2018-08-01T01:00:00Z')
    const assets = csvFile(
      '外部編號,單位代碼,年度,名稱,類型,網址,停用日期',
      'a1,CITY-350200,2018,門戶,門戶網站,https://example.cn/,',
      'a2,CITY-350200,2018,舊站,門戶網站,https://example.cn/2,2018-06-30',
    )
    expect(await importFile(hub.store, digitalAssets, assets, { now })).toMatchObject({
      created: 2,
    })
    const headings = '外部編號,數字資產編號,AAAA記錄,IPv6可達,內容一致,測試日期'
    const tests = (day: string) =>
      csvFile(headings, 't1,a1,是,是,是,2018-07-01', `t2,a2,是,是,是,${day}`)
    expect(await importFile(hub.store, ipv6Tests, tests('2018-07-01'), { now })).toMatchObject({
      created: 1,
      bad: 1,
      committed: false,
      problems: [
        'Row 3, testedOn (測試日期) = "2018-07-01": The asset was out of service on "testedOn". If it is in service again, register it again.',
      ],
    })
    expect(await importFile(hub.store, ipv6Tests, tests('2018-06-30'), { now })).toMatchObject({
      created: 2,
      committed: true,
    })
    expect(await indicatorValues()).toEqual({
      ipv6Ready: 'true (1 of 1)',
      ipv6Kept: 'true (1 of 1)',
    })
  })
})
