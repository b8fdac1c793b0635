import {
  choice,
  day,
  derived,
  flag,
  line,
  notBefore,
  Noun,
  optional,
  recordType,
  UnitRecord,
  whole,
} from '../../kit/records/index.ts'
import { AccountPlatform } from './account-platform.ts'

@Noun(
  'A unit’s account or app in new media, as listed for one year; notice, tasks 32 and 33.',
  '政務新媒體賬號',
)
export class NewMediaAccount extends UnitRecord {
  @whole('The year it is listed for; the next year’s list names it anew.', '年度', {
    range: [1992, 9999],
  })
  year!: number

  @choice(AccountPlatform, 'Where it is.', '平臺')
  platform!: AccountPlatform

  @line('Its name there.', '賬號名稱')
  handle!: string

  @flag('Whether the platform vouches for it.', '是否認證')
  verified!: boolean

  @whole('How many follow it, or have installed it.', '關注用戶數')
  followers!: number

  @day('The day it was opened.', '開設日期')
  openedOn!: string

  @day('The day it was closed or merged; null while it is in use.', '關停日期', optional)
  closedOn!: string | null

  @day('The last day of the latest period it was reported for.', '最近統計期截止日期', derived)
  reportedTo!: string | null

  @whole('Posts in that period.', '最近統計期發佈數', derived)
  posts!: number | null

  @day('The day of its last post.', '最近發佈日期', derived)
  lastPostOn!: string | null

  @day('The day of its latest check.', '檢查日期', derived)
  checkedOn!: string | null

  @flag('Whether that check found faults.', '檢查發現問題', derived)
  faulty!: boolean | null

  @day(
    'The first of its latest checks that all found it weak; null while it is not.',
    '維護能力差起始日期',
    derived,
  )
  weakSince!: string | null

  @whole('Faults that are still to be put right.', '未整改問題數', derived)
  openIssues!: number | null

  @day('The day a fault was last put right.', '最近整改日期', derived)
  rectifiedOn!: string | null

  @day('The day its weakness was last decided on.', '維護能力差處置決定日期', derived)
  decidedOn!: string | null
}

export const newMediaAccounts = recordType(NewMediaAccount, {
  orderBy: ['handle'],
  rules: [notBefore('closedOn', 'openedOn')],
  verbs: {
    close: {
      description: 'Says that it was closed or merged: it counts no more.',
      past: 'closed',
      gives: ['closedOn'],
      once: 'closedOn',
    },
  },
})
