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
  integer,
} from '../../kit/records/index.ts'
import { AccountPlatform } from './account-platform.ts'

@RecordEntity(
  'A unit’s account or app in new media, as listed for one year; notice, tasks 32 and 33.',
  '政務新媒體賬號',
)
export class NewMediaAccount extends UnitRecord {
  @integer('The year it is listed for; the next year’s list names it anew.', '年度', {
    range: [1992, 9999],
  })
  year!: number

  @choice(AccountPlatform, 'Where it is.', '平臺')
  platform!: AccountPlatform

  @title('Its name there.', '賬號名稱')
  handle!: string

  @boolean('Whether the platform vouches for it.', '是否認證')
  verified!: boolean

  @integer('How many follow it, or have installed it.', '關注用戶數')
  followers!: number

  @date('The day it was opened.', '開設日期')
  openedOn!: string

  @date('The day it was closed or merged; null while it is in use.', '關停日期', optional)
  closedOn!: string | null

  @date('The last day of the latest period it was reported for.', '最近統計期截止日期', derived)
  reportedTo!: string | null

  @integer('Posts in that period.', '最近統計期發佈數', derived)
  posts!: number | null

  @date('The day of its last post.', '最近發佈日期', derived)
  lastPostOn!: string | null

  @date('The day of its latest check.', '檢查日期', derived)
  checkedOn!: string | null

  @boolean('Whether that check found faults.', '檢查發現問題', derived)
  faulty!: boolean | null

  @date(
    'The first of its latest checks that all found it weak; null while it is not.',
    '維護能力差起始日期',
    derived,
  )
  weakSince!: string | null

  @integer('Faults that are still to be put right.', '未整改問題數', derived)
  openIssues!: number | null

  @date('The day a fault was last put right.', '最近整改日期', derived)
  rectifiedOn!: string | null

  @date('The day its weakness was last decided on.', '維護能力差處置決定日期', derived)
  decidedOn!: string | null
}

export const newMediaAccounts = recordType(NewMediaAccount, {
  orderBy: ['handle'],
  rules: [notBefore('closedOn', 'openedOn')],
  actions: {
    close: {
      description: 'Says that it was closed or merged: it counts no more.',
      event: 'closed',
      input: ['closedOn'],
      ifNull: 'closedOn',
    },
  },
})
