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

/** The asset repeats its latest test, so that its indicators are functions of one record. */
@RecordEntity(
  'A website, system or app of a unit in the inventory of one year (數字資產); repeats the result of its latest IPv6 test; 閩政辦〔2018〕43號.',
  '數字資產',
)
export class DigitalAsset extends UnitRecord {
  @integer(
    'Year of the inventory, for which it counts. Each year has an inventory of its own, so that figures of past years stay.',
    '年度',
    { range: [1992, 9999] },
  )
  year!: number

  @title('Name of the asset.', '名稱')
  name!: string

  @choice(DigitalAssetType, 'Type of the asset.', '類型')
  type!: DigitalAssetType

  @url('Address of the asset; for an app, where it can be downloaded.', '網址')
  url!: string

  @date('Last day in service; null while in service.', '停用日期', optional)
  retiredOn!: string | null

  @boolean(
    'Whether its domain name has an AAAA record, by the latest test. Computed by the hub.',
    'AAAA記錄',
    derived,
  )
  aaaaRecord!: boolean | null

  @boolean(
    'Whether it can be reached over IPv6, by the latest test. Computed by the hub.',
    'IPv6可達',
    derived,
  )
  reachable!: boolean | null

  @boolean(
    'Whether it serves the same content over IPv6, by the latest test. Computed by the hub.',
    '內容一致',
    derived,
  )
  contentParity!: boolean | null

  @date('Day of the latest test; null before the first. Computed by the hub.', '測試日期', derived)
  testedOn!: string | null

  @boolean(
    'Whether the latest test failed after one that passed. Computed by the hub.',
    '是否退步',
    derived,
  )
  regressed!: boolean | null
}

export const digitalAssets = recordType(DigitalAsset, {
  orderBy: ['name'],
  actions: {
    retire: {
      description: 'Records the last day in service; the asset no longer counts (停用).',
      event: 'retired',
      input: ['retiredOn'],
      ifNull: 'retiredOn',
    },
  },
  rules: [notBefore('retiredOn', 'testedOn')],
})
