import {
  choice,
  date,
  derived,
  title,
  RecordEntity,
  optional,
  recordType,
  UnitRecord,
  code,
  stringList,
} from '../../kit/records/index.ts'
import { ResourceField } from './enums.ts'

@RecordEntity(
  'A transaction by which a public resource is allocated; notice, task 8.',
  '公共資源交易項目',
)
export class ResourceTransaction extends UnitRecord {
  @code('Its code on the platform.', '交易編碼')
  tradeCode!: string

  @title('What is allocated.', '項目名稱')
  title!: string

  @choice(ResourceField, 'The field it belongs to.', '領域')
  field!: ResourceField

  @title('The platform it is traded on.', '交易平臺')
  platform!: string

  @date('The day it was closed: allocated and performed; null while open.', '完結日期', optional)
  closedOn!: string | null

  @stringList('Of which of the six stages something is published.', '已公開階段', derived)
  publishedStages!: readonly string[] | null
}

export const resourceTransactions = recordType(ResourceTransaction, {
  orderBy: ['-closedOn', 'tradeCode'],
  actions: {
    close: {
      description: 'Says that it is over: allocated, and the contract performed.',
      event: 'closed',
      input: ['closedOn'],
      ifNull: 'closedOn',
    },
  },
})
