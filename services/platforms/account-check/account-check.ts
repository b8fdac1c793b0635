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
import { inYearOf } from '../in-year-of.ts'
import { NewMediaAccount } from '../new-media-account/new-media-account.ts'
import { found } from './found.ts'
import { soundWithoutFaults } from './rules.ts'
import { AccountCheckResult } from './enums.ts'

@RecordEntity('A check of an account in new media; the latest counts; notice, task 33.', '賬號檢查')
export class AccountCheck extends UnitRecord {
  @reference(() => NewMediaAccount, 'The account.', '政務新媒體賬號編號')
  accountId!: string

  @date('The day it was checked.', '檢查日期')
  checkedOn!: string

  @integer('Posts that have nothing to do with the work of government.', '與政府職能無關發佈數')
  offTopicPosts!: number

  @boolean('Whether posts went out that nobody had reviewed.', '是否缺少審核')
  reviewMissing!: boolean

  @integer('How many followed it that day.', '關注用戶數')
  followers!: number

  @date(
    'The day of its last post before the check; null if it never posted.',
    '最近發佈日期',
    optional,
  )
  lastPostOn!: string | null

  @choice(AccountCheckResult, 'What was found.', '檢查結果')
  result!: AccountCheckResult
}

export const accountChecks = recordType(AccountCheck, {
  orderBy: ['-checkedOn'],
  unitFrom: 'accountId',
  inverse: { accountId: 'checks' },
  rules: [soundWithoutFaults],
  checks: [inYearOf('accountId', NewMediaAccount, 'checkedOn')],
  aggregates: [{ into: 'accountId', set: found }],
})
