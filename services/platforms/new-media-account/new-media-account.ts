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
  TimedRecord,
  integer,
  stringList,
} from '../../kit/records/index.ts'
import { AccountPlatform } from './account-platform.ts'

@RecordEntity(
  'An account or app of a unit in new media, as listed for one year (政務新媒體賬號); 閩政辦〔2018〕43號.',
  '政務新媒體賬號',
)
export class NewMediaAccount extends TimedRecord {
  @integer('Year that it is listed for. Each year has a list of its own.', '年度', {
    range: [1992, 9999],
  })
  year!: number

  @choice(AccountPlatform, 'Platform of the account.', '平臺')
  platform!: AccountPlatform

  @title('Name of the account.', '賬號名稱')
  handle!: string

  @boolean('Whether the platform has verified the account (認證).', '是否認證')
  verified!: boolean

  @integer('Number of followers, or of installations of an app.', '關注用戶數')
  followers!: number

  @date('Day of opening.', '開設日期')
  openedOn!: string

  @date('Day of closing or merging; null while in use.', '關停日期', optional)
  closedOn!: string | null

  @date(
    'Last day of the latest reporting period. Computed by the hub.',
    '最近統計期截止日期',
    derived,
  )
  reportedTo!: string | null

  @integer('Number of posts in that period. Computed by the hub.', '最近統計期發佈數', derived)
  posts!: number | null

  @date(
    'Day of the last post in any reported period. Computed by the hub.',
    '最近發佈日期',
    derived,
  )
  lastPostOn!: string | null

  @stringList(
    'Quarters of the year in which it posted, e.g. `Q1`, by the last post of each reported period; null before the first report. Computed by the hub.',
    '有發佈的季度',
    derived,
  )
  quartersWithPosts!: readonly string[] | null

  @date('Day of the latest check. Computed by the hub.', '檢查日期', derived)
  checkedOn!: string | null

  @boolean('Whether the latest check found faults. Computed by the hub.', '檢查發現問題', derived)
  faulty!: boolean | null

  @date(
    'Day of the first of the latest consecutive checks that found it weak; null if the latest did not. Computed by the hub.',
    '維護能力差起始日期',
    derived,
  )
  weakSince!: string | null

  @integer(
    'Number of faults not yet rectified and of weaknesses not yet decided. Computed by the hub.',
    '未整改問題數',
    derived,
  )
  openIssues!: number | null

  @date('Latest day on which a fault was rectified. Computed by the hub.', '最近整改日期', derived)
  rectifiedOn!: string | null

  @date(
    'Latest day of a decision on its weakness. Computed by the hub.',
    '維護能力差處置決定日期',
    derived,
  )
  decidedOn!: string | null
}

/** The clock starts anew with each post: an account that is silent for three months is not active. */
export const newMediaAccounts = recordType(NewMediaAccount, {
  orderBy: ['handle'],
  clock: { rule: 'P3M', from: 'lastPostOn', until: 'closedOn', recurs: true },
  rules: [notBefore('closedOn', 'openedOn')],
  actions: {
    close: {
      description: 'Records that the account was closed or merged; it no longer counts (關停).',
      event: 'closed',
      input: ['closedOn'],
      ifNull: 'closedOn',
    },
  },
})
