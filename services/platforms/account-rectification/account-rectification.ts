import {
  choice,
  date,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  reference,
  UnitRecord,
} from '../../kit/records/index.ts'
import { inYearOf } from '../in-year-of.ts'
import { NewMediaAccount } from '../new-media-account/new-media-account.ts'
import { actionWithItsDay, decidedFirst } from './rules.ts'
import { settled } from './settled.ts'
import { AccountAction, AccountIssue } from './enums.ts'

@RecordEntity('What is done about a fault or weakness of an account; notice, task 33.', '賬號整改')
export class AccountRectification extends UnitRecord {
  @reference(() => NewMediaAccount, 'The account.', '政務新媒體賬號編號')
  accountId!: string

  @choice(AccountIssue, 'What is wrong.', '問題類型')
  issue!: AccountIssue

  @date('The day it was found.', '發現日期')
  foundOn!: string

  @choice(AccountAction, 'What is to be done; null until decided.', '處置方式', optional)
  action!: AccountAction | null

  @date('The day that was decided.', '決定日期', optional)
  decidedOn!: string | null

  @date('The day it was done; null until then.', '完成日期', optional)
  doneOn!: string | null
}

export const accountRectifications = recordType(AccountRectification, {
  orderBy: ['-foundOn'],
  unitFrom: 'accountId',
  inverse: { accountId: 'rectifications' },
  rules: [
    notBefore('decidedOn', 'foundOn'),
    notBefore('doneOn', 'decidedOn'),
    actionWithItsDay,
    decidedFirst,
  ],
  checks: [inYearOf('accountId', NewMediaAccount, 'foundOn')],
  actions: {
    decide: {
      description: 'Says what is to be done.',
      event: 'decided',
      input: ['action', 'decidedOn'],
      ifNull: 'decidedOn',
    },
    finish: {
      description: 'Says that it was done.',
      event: 'finished',
      input: ['doneOn'],
      ifNull: 'doneOn',
    },
  },
  aggregates: [{ into: 'accountId', set: settled }],
})
