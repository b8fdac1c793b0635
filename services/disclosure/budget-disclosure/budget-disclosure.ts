import {
  choice,
  date,
  boolean,
  title,
  notBefore,
  RecordEntity,
  Publication,
  recordType,
  integer,
} from '../../kit/records/index.ts'
import { BudgetBody, BudgetKind } from './enums.ts'

@RecordEntity('A budget or final accounts, and their publication; notice, task 6.', '預決算公開')
export class BudgetDisclosure extends Publication {
  @integer('The fiscal year.', '財政年度', { range: [1992, 9999] })
  fiscalYear!: number

  @choice(BudgetKind, 'Whether it is the budget or the final accounts.', '預算或決算')
  kind!: BudgetKind

  @choice(BudgetBody, 'Whether it is of a government or of a department.', '政府或部門')
  body!: BudgetBody

  @title('Whose it is, by name.', '公開主體名稱')
  bodyName!: string

  @date('The day it was approved; starts the clock of publication.', '批准或批覆日期')
  approvedOn!: string

  @boolean('Whether all tables that are asked for are in it.', '報表是否完整')
  tablesComplete!: boolean
}

export const budgetDisclosures = recordType(BudgetDisclosure, {
  orderBy: ['-fiscalYear', '-approvedOn'],
  publicWhenSet: 'publishedOn',
  clock: { rule: 'budget20', from: 'approvedOn', until: 'publishedOn' },
  rules: [notBefore('publishedOn', 'approvedOn')],
})
