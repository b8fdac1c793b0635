import { indicatorLabel, eachUnit, indicator, share } from '../../kit/indicators/index.ts'
import { orNone } from '../../kit/records/index.ts'
import { resourceTransactionsDeclaredNone } from '../nil-report/indicators.ts'
import { ResourceTransaction } from './resource-transaction.ts'
import { TransactionStage } from './enums.ts'

const stages = Object.values(TransactionStage)

const common = {
  topic: 'disclosure.publicResources',
  countedOn: ({ closedOn, enteredAt }: ResourceTransaction) => closedOn ?? enteredAt,
}

/** Public resources: all six stages of each closed transaction are published. */
export const closedTransactionsComplete = indicator(ResourceTransaction, {
  ...common,
  name: 'closedTransactionsComplete',
  label: indicatorLabel(
    'Closed transactions of which all six stages are published',
    '六類信息均已公開的已完結交易項目',
  ),
  target: share.atLeast(1, { guardedBy: 'unitsWithClosedTransactions' }),
  counts: ({ closedOn }) => closedOn !== null,
  meets: ({ publishedStages }) => stages.every((stage) => publishedStages?.includes(stage)),
})

/** Public resources: a unit without a closed transaction has declared that it had no transaction. */
export const unitsWithClosedTransactions = indicator(ResourceTransaction, {
  ...common,
  name: 'unitsWithClosedTransactions',
  label: indicatorLabel(
    'Units that closed a transaction in public resources, or declared that they had none',
    '有已完結公共資源交易項目或已作零報告的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(resourceTransactionsDeclaredNone),
  counts: () => true,
  meets: ({ closedOn }) => closedOn !== null,
})
