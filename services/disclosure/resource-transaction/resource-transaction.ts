import {
  choice,
  day,
  derived,
  line,
  Noun,
  optional,
  recordType,
  UnitRecord,
  word,
  words,
} from '../../kit/records/index.ts'
import { ResourceField } from './words.ts'

@Noun('A transaction by which a public resource is allocated; notice, task 8.', '公共資源交易項目')
export class ResourceTransaction extends UnitRecord {
  @word('Its code on the platform.', '交易編碼')
  tradeCode!: string

  @line('What is allocated.', '項目名稱')
  title!: string

  @choice(ResourceField, 'The field it belongs to.', '領域')
  field!: ResourceField

  @line('The platform it is traded on.', '交易平臺')
  platform!: string

  @day('The day it was closed: allocated and performed; null while open.', '完結日期', optional)
  closedOn!: string | null

  @words('Of which of the six stages something is published.', '已公開階段', derived)
  publishedStages!: readonly string[] | null
}

export const resourceTransactions = recordType(ResourceTransaction, {
  orderBy: ['-closedOn', 'tradeCode'],
  verbs: {
    close: {
      description: 'Says that it is over: allocated, and the contract performed.',
      past: 'closed',
      gives: ['closedOn'],
      once: 'closedOn',
    },
  },
})
