import {
  date,
  title,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  reference,
  UnitRecord,
} from '../../kit/records/index.ts'
import { DataCatalogueEntry } from '../data-catalogue-entry/data-catalogue-entry.ts'
import { ServiceItem } from '../service-item/service-item.ts'

@RecordEntity(
  'A finding that a service asks people for data that a platform already has (重複採集問題); 閩政辦〔2018〕43號.',
  '重複採集問題',
)
export class RepeatCollectionFinding extends UnitRecord {
  @reference(() => ServiceItem, 'The service item that asks for the data.', '辦事事項編號')
  serviceItemId!: string

  @title('Name of the data asked for again.', '重複採集內容')
  datum!: string

  @reference(
    () => DataCatalogueEntry,
    'The catalogue entry that already has the data.',
    '已有數據目錄項編號',
  )
  availableEntryId!: string

  @date('Day of the finding.', '發現日期')
  foundOn!: string

  @date(
    'Day from which people are no longer asked for the data; null until then.',
    '取消採集日期',
    optional,
  )
  removedOn!: string | null
}

export const repeatCollectionFindings = recordType(RepeatCollectionFinding, {
  orderBy: ['-foundOn'],
  unitFrom: 'serviceItemId',
  inverse: { serviceItemId: 'repeatCollections' },
  actions: {
    settle: {
      description: 'Records the day from which people are no longer asked for the data (取消採集).',
      event: 'settled',
      input: ['removedOn'],
      ifNull: 'removedOn',
    },
  },
  rules: [notBefore('removedOn', 'foundOn')],
})
