import {
  choice,
  date,
  derived,
  boolean,
  title,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  UnitRecord,
  url,
  integer,
} from '../../kit/records/index.ts'
import { DigitalAssetType } from './asset-type.ts'

/** Its readiness repeats its latest test, so that the indicator is a function of this one record. */
@RecordEntity(
  'A website, system or app of a unit, as listed for one year; notice, task 30.',
  '數字資產',
)
export class DigitalAsset extends UnitRecord {
  @integer(
    'The year of the inventory it is listed in and counts for. The next year’s inventory lists it anew, so last year’s figures stay.',
    '年度',
    { range: [1992, 9999] },
  )
  year!: number

  @title('Its name.', '名稱')
  name!: string

  @choice(DigitalAssetType, 'What kind of platform it is.', '類型')
  type!: DigitalAssetType

  @url('Its address; for an app, where it can be got.', '網址')
  url!: string

  @date('Its last day in service; null while it serves.', '停用日期', optional)
  retiredOn!: string | null

  @boolean('Whether its name has an AAAA record, by the latest test.', 'AAAA記錄', derived)
  aaaaRecord!: boolean | null

  @boolean('Whether it answers over IPv6, by the latest test.', 'IPv6可達', derived)
  reachable!: boolean | null

  @boolean('Whether it gives the same content over IPv6, by the latest test.', '內容一致', derived)
  contentParity!: boolean | null

  @date('The day of the latest test.', '測試日期', derived)
  testedOn!: string | null

  @boolean('Whether the latest test failed after one that had passed.', '是否退步', derived)
  regressed!: boolean | null
}

export const digitalAssets = recordType(DigitalAsset, {
  orderBy: ['name'],
  actions: {
    retire: {
      description: 'Takes an asset out of service: it counts no more.',
      event: 'retired',
      input: ['retiredOn'],
      ifNull: 'retiredOn',
    },
  },
  rules: [notBefore('retiredOn', 'testedOn')],
})
