import {
  choice,
  date,
  boolean,
  RecordEntity,
  optional,
  recordType,
  reference,
  UnitRecord,
  integer,
} from '../../kit/records/index.ts'
import { inListedYear } from '../in-listed-year.ts'
import { NewMediaAccount } from '../new-media-account/new-media-account.ts'
import { checkSummary } from './check-summary.ts'
import { soundWithoutFaults } from './rules.ts'
import { AccountCheckResult } from './enums.ts'

@RecordEntity(
  'A check of a new-media account (賬號檢查); the latest check counts; 閩政辦〔2018〕43號.',
  '賬號檢查',
)
export class AccountCheck extends UnitRecord {
  @reference(() => NewMediaAccount, 'The account.', '政務新媒體賬號編號')
  accountId!: string

  @date('Day of the check; in the year that the account is listed for.', '檢查日期')
  checkedOn!: string

  @integer('Number of posts unrelated to the functions of government.', '與政府職能無關發佈數')
  offTopicPosts!: number

  @boolean('Whether posts were published without review (缺少審核).', '是否缺少審核')
  reviewMissing!: boolean

  @integer('Number of followers on that day.', '關注用戶數')
  followers!: number

  @date(
    'Day of the last post before the check; null if the account never posted.',
    '最近發佈日期',
    optional,
  )
  lastPostOn!: string | null

  @choice(AccountCheckResult, 'Result of the check.', '檢查結果')
  result!: AccountCheckResult
}

export const accountChecks = recordType(AccountCheck, {
  orderBy: ['-checkedOn'],
  unitFrom: 'accountId',
  inverse: { accountId: 'checks' },
  rules: [soundWithoutFaults],
  checks: [inListedYear('accountId', NewMediaAccount, 'checkedOn')],
  aggregates: [{ into: 'accountId', set: checkSummary }],
})
