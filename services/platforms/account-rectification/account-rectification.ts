import {
  bothOrNeither,
  choice,
  date,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  reference,
  UnitRecord,
} from '../../kit/records/index.ts'
import { inListedYear } from '../in-listed-year.ts'
import { NewMediaAccount } from '../new-media-account/new-media-account.ts'
import { decidedFirst } from './rules.ts'
import { rectificationSummary } from './rectification-summary.ts'
import { AccountAction, AccountIssue } from './enums.ts'

@RecordEntity(
  'Rectification of a fault or weakness of a new-media account (賬號整改); 閩政辦〔2018〕43號.',
  '賬號整改',
)
export class AccountRectification extends UnitRecord {
  @reference(() => NewMediaAccount, 'The account.', '政務新媒體賬號編號')
  accountId!: string

  @choice(AccountIssue, 'Kind of the issue.', '問題類型')
  issue!: AccountIssue

  @date('Day on which the issue was found; in the year that the account is listed for.', '發現日期')
  foundOn!: string

  @choice(AccountAction, 'Action that was decided; null until decided.', '處置方式', optional)
  action!: AccountAction | null

  @date('Day of the decision; null until decided.', '決定日期', optional)
  decidedOn!: string | null

  @date('Day on which the action was completed; null until then.', '完成日期', optional)
  doneOn!: string | null
}

export const accountRectifications = recordType(AccountRectification, {
  orderBy: ['-foundOn'],
  unitFrom: 'accountId',
  inverse: { accountId: 'rectifications' },
  rules: [
    notBefore('decidedOn', 'foundOn'),
    notBefore('doneOn', 'decidedOn'),
    bothOrNeither('action', 'decidedOn'),
    decidedFirst,
  ],
  checks: [inListedYear('accountId', NewMediaAccount, 'foundOn')],
  actions: {
    decide: {
      description: 'Records the action that was decided (處置方式) and the day of the decision.',
      event: 'decided',
      input: ['action', 'decidedOn'],
      ifNull: 'decidedOn',
    },
    finish: {
      description: 'Records the day on which the action was completed.',
      event: 'finished',
      input: ['doneOn'],
      ifNull: 'doneOn',
    },
  },
  aggregates: [{ into: 'accountId', set: rectificationSummary }],
})
