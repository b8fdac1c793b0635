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
  'A transaction that allocates a public resource (公共資源交易項目); 閩政辦〔2018〕43號.',
  '公共資源交易項目',
)
export class ResourceTransaction extends UnitRecord {
  @code('Transaction code on the trading platform.', '交易編碼')
  tradeCode!: string

  @title('Name of the allocated project.', '項目名稱')
  title!: string

  @choice(ResourceField, 'Field of the resource.', '領域')
  field!: ResourceField

  @title('Name of the trading platform (交易平臺).', '交易平臺')
  platform!: string

  @date('Day of completion: allocated and performed; null while open.', '完結日期', optional)
  closedOn!: string | null

  @stringList(
    'Stages (`TransactionStage`) of which some information is published. Computed by the hub.',
    '已公開階段',
    derived,
  )
  publishedStages!: readonly string[] | null
}

export const resourceTransactions = recordType(ResourceTransaction, {
  orderBy: ['-closedOn', 'tradeCode'],
  actions: {
    close: {
      description:
        'Records that the transaction is complete: allocated, and the contract performed (完結).',
      event: 'closed',
      input: ['closedOn'],
      ifNull: 'closedOn',
    },
  },
})
