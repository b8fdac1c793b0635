import {
  notMoreThan,
  date,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  reference,
  UnitRecord,
  integer,
} from '../../kit/records/index.ts'
import { inListedYear } from '../in-listed-year.ts'
import { latest } from '../latest.ts'
import { quarterOf } from '../new-media-account/quarters.ts'
import { NewMediaAccount } from '../new-media-account/new-media-account.ts'
import { lastPostIfPosts } from './rules.ts'

@RecordEntity(
  'Activity of a new-media account in one reporting period (賬號運行情況); 閩政辦〔2018〕43號.',
  '賬號運行情況',
)
export class AccountActivity extends UnitRecord {
  @reference(() => NewMediaAccount, 'The account.', '政務新媒體賬號編號')
  accountId!: string

  @date('First day of the period.', '統計期起始日期')
  periodFrom!: string

  @date('Last day of the period; in the year that the account is listed for.', '統計期截止日期')
  periodTo!: string

  @integer('Number of posts in the period.', '發佈數')
  posts!: number

  @integer('Number of these posts that interpret a policy (政策解讀).', '政策解讀發佈數')
  interpretationPosts!: number

  @integer('Number of services that the account offers.', '辦事服務功能數')
  serviceFunctions!: number

  @date('Day of the last post in the period; null if there was none.', '最近發佈日期', optional)
  lastPostOn!: string | null
}

export const accountActivities = recordType(AccountActivity, {
  plural: 'accountActivities',
  orderBy: ['-periodTo'],
  unitFrom: 'accountId',
  inverse: { accountId: 'activities' },
  rules: [
    notBefore('periodTo', 'periodFrom'),
    notBefore('lastPostOn', 'periodFrom'),
    notBefore('periodTo', 'lastPostOn'),
    notMoreThan('interpretationPosts', 'posts'),
    lastPostIfPosts,
  ],
  checks: [inListedYear('accountId', NewMediaAccount, 'periodTo')],
  aggregates: [
    {
      into: 'accountId',
      set: (activities) => {
        const last = latest(activities, ({ periodTo }) => periodTo)
        const posts = activities.map(({ lastPostOn }) => lastPostOn ?? '').filter(Boolean)
        return {
          reportedTo: last?.periodTo ?? null,
          posts: last?.posts ?? null,
          lastPostOn: posts.toSorted().at(-1) ?? null,
          quartersWithPosts: [...new Set(posts.map(quarterOf))].toSorted(),
        }
      },
    },
  ],
})
