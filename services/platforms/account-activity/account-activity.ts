import {
  day,
  notBefore,
  Noun,
  optional,
  recordType,
  ref,
  UnitRecord,
  whole,
} from '../../kit/records/index.ts'
import { inYearOf } from '../in-year-of.ts'
import { latest } from '../latest.ts'
import { NewMediaAccount } from '../new-media-account/new-media-account.ts'
import { lastPostWithPosts, partOfPosts } from './rules.ts'

@Noun('What an account did in a period; notice, task 32.', '賬號運行情況')
export class AccountActivity extends UnitRecord {
  @ref(() => NewMediaAccount, 'The account.', '政務新媒體賬號編號')
  accountId!: string

  @day('The first day of the period.', '統計期起始日期')
  periodFrom!: string

  @day('The last day of the period.', '統計期截止日期')
  periodTo!: string

  @whole('How many posts it made.', '發佈數')
  posts!: number

  @whole('How many of these explained a policy.', '政策解讀發佈數')
  interpretationPosts!: number

  @whole('How many services it offers.', '辦事服務功能數')
  serviceFunctions!: number

  @day('The day of the last post in the period; null without any.', '最近發佈日期', optional)
  lastPostOn!: string | null
}

export const accountActivities = recordType(AccountActivity, {
  plural: 'accountActivities',
  orderBy: ['-periodTo'],
  within: 'accountId',
  listedBy: { accountId: 'activities' },
  rules: [
    notBefore('periodTo', 'periodFrom'),
    notBefore('lastPostOn', 'periodFrom'),
    notBefore('periodTo', 'lastPostOn'),
    partOfPosts,
    lastPostWithPosts,
  ],
  fits: [inYearOf('accountId', NewMediaAccount, 'periodTo')],
  summaries: [
    {
      of: 'accountId',
      set: (activities) => {
        const last = latest(activities, ({ periodTo }) => periodTo)
        const posts = activities.map(({ lastPostOn }) => lastPostOn ?? '').filter(Boolean)
        return {
          reportedTo: last?.periodTo ?? null,
          posts: last?.posts ?? null,
          lastPostOn: posts.toSorted().at(-1) ?? null,
        }
      },
    },
  ],
})
