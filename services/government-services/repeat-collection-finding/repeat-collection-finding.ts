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

@RecordEntity('People were asked for what a platform holds; notice, task 20.', '重複採集問題')
export class RepeatCollectionFinding extends UnitRecord {
  @reference(() => ServiceItem, 'The service that asks for it.', '辦事事項編號')
  serviceItemId!: string

  @title('What is asked for again.', '重複採集內容')
  datum!: string

  @reference(() => DataCatalogueEntry, 'The data that hold it already.', '已有數據目錄項編號')
  availableEntryId!: string

  @date('The day it was found.', '發現日期')
  foundOn!: string

  @date('The day people were asked for it no longer.', '取消採集日期', optional)
  removedOn!: string | null
}

export const repeatCollectionFindings = recordType(RepeatCollectionFinding, {
  orderBy: ['-foundOn'],
  unitFrom: 'serviceItemId',
  inverse: { serviceItemId: 'repeatCollections' },
  actions: {
    settle: {
      description: 'Says that people are asked for it no longer.',
      event: 'settled',
      input: ['removedOn'],
      ifNull: 'removedOn',
    },
  },
  rules: [notBefore('removedOn', 'foundOn')],
})
