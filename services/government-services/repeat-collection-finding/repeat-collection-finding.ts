import {
  day,
  line,
  notBefore,
  Noun,
  optional,
  recordType,
  ref,
  UnitRecord,
} from '../../kit/records/index.ts'
import { DataCatalogueEntry } from '../data-catalogue-entry/data-catalogue-entry.ts'
import { ServiceItem } from '../service-item/service-item.ts'

@Noun('People were asked for what a platform holds; notice, task 20.', '重複採集問題')
export class RepeatCollectionFinding extends UnitRecord {
  @ref(() => ServiceItem, 'The service that asks for it.', '辦事事項編號')
  serviceItemId!: string

  @line('What is asked for again.', '重複採集內容')
  datum!: string

  @ref(() => DataCatalogueEntry, 'The data that hold it already.', '已有數據目錄項編號')
  availableEntryId!: string

  @day('The day it was found.', '發現日期')
  foundOn!: string

  @day('The day people were asked for it no longer.', '取消採集日期', optional)
  removedOn!: string | null
}

export const repeatCollectionFindings = recordType(RepeatCollectionFinding, {
  orderBy: ['-foundOn'],
  within: 'serviceItemId',
  listedBy: { serviceItemId: 'repeatCollections' },
  verbs: {
    settle: {
      description: 'Says that people are asked for it no longer.',
      past: 'settled',
      gives: ['removedOn'],
      once: 'removedOn',
    },
  },
  rules: [notBefore('removedOn', 'foundOn')],
})
