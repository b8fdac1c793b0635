import {
  date,
  referenceCheck,
  boolean,
  RecordEntity,
  recordType,
  reference,
  UnitRecord,
} from '../../kit/records/index.ts'
import { DigitalAsset } from '../digital-asset/digital-asset.ts'
import { latestSupport } from './latest-support.ts'

@RecordEntity(
  "A test of an asset's support of IPv6 (IPv6測試); the latest test decides, earlier ones remain; 閩政辦〔2018〕43號.",
  'IPv6測試',
)
export class Ipv6Test extends UnitRecord {
  @reference(() => DigitalAsset, 'The tested asset.', '數字資產編號')
  assetId!: string

  @boolean('Whether its domain name has an AAAA record.', 'AAAA記錄')
  aaaaRecord!: boolean

  @boolean('Whether it can be reached over IPv6.', 'IPv6可達')
  reachable!: boolean

  @boolean('Whether it serves the same content over IPv6.', '內容一致')
  contentParity!: boolean

  @date('Day of the test.', '測試日期')
  testedOn!: string
}

export const ipv6Tests = recordType(Ipv6Test, {
  enter: ['record', 'recorded'],
  orderBy: ['-testedOn'],
  unitFrom: 'assetId',
  inverse: { assetId: 'ipv6Tests' },
  checks: [
    referenceCheck('assetId', DigitalAsset, {
      field: 'testedOn',
      isMet: ({ testedOn }, { retiredOn }) => retiredOn === null || testedOn <= retiredOn,
      message: {
        en: 'The asset was out of service on "testedOn". If it is in service again, register it again.',
        hant: '該資產於「測試日期」前已停用。如重新啟用,請再次登記。',
        hans: '该资产于“测试日期”前已停用。如重新启用,请再次登记。',
      },
    }),
  ],
  aggregates: [{ into: 'assetId', set: latestSupport }],
})
