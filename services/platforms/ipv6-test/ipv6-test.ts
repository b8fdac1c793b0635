import { day, fit, flag, Noun, recordType, ref, UnitRecord } from '../../kit/records/index.ts'
import { DigitalAsset } from '../digital-asset/digital-asset.ts'
import { latestSupport } from './latest-support.ts'

@Noun('A test of how far an asset supports IPv6. Every test is kept; notice, task 30.', 'IPv6測試')
export class Ipv6Test extends UnitRecord {
  @ref(() => DigitalAsset, 'The asset tested.', '數字資產編號')
  assetId!: string

  @flag('Whether its name has an AAAA record.', 'AAAA記錄')
  aaaaRecord!: boolean

  @flag('Whether it answers over IPv6.', 'IPv6可達')
  reachable!: boolean

  @flag('Whether it gives the same content over IPv6.', '內容一致')
  contentParity!: boolean

  @day('The day of the test.', '測試日期')
  testedOn!: string
}

export const ipv6Tests = recordType(Ipv6Test, {
  enter: ['record', 'recorded'],
  orderBy: ['-testedOn'],
  within: 'assetId',
  listedBy: { assetId: 'ipv6Tests' },
  fits: [
    fit('assetId', DigitalAsset, {
      field: 'testedOn',
      holds: ({ testedOn }, { retiredOn }) => retiredOn === null || testedOn <= retiredOn,
      otherwise: {
        en: 'The asset was out of service by "testedOn". List it anew if it serves once more.',
        hant: '該資產於「測試日期」前已停用。如重新啟用,請再次登記。',
        hans: '该资产于“测试日期”前已停用。如重新启用,请再次登记。',
      },
    }),
  ],
  summaries: [{ of: 'assetId', set: latestSupport }],
})
