import {
  choice,
  day,
  flag,
  line,
  notBefore,
  Noun,
  Publication,
  recordType,
  whole,
} from '../../kit/records/index.ts'
import { BudgetBody, BudgetKind } from './words.ts'

@Noun('A budget or final accounts, and their publication; notice, task 6.', '預決算公開')
export class BudgetDisclosure extends Publication {
  @whole('The fiscal year.', '財政年度', { range: [1992, 9999] })
  fiscalYear!: number

  @choice(BudgetKind, 'Whether it is the budget or the final accounts.', '預算或決算')
  kind!: BudgetKind

  @choice(BudgetBody, 'Whether it is of a government or of a department.', '政府或部門')
  body!: BudgetBody

  @line('Whose it is, by name.', '公開主體名稱')
  bodyName!: string

  @day('The day it was approved; starts the clock of publication.', '批准或批覆日期')
  approvedOn!: string

  @flag('Whether all tables that are asked for are in it.', '報表是否完整')
  tablesComplete!: boolean
}

export const budgetDisclosures = recordType(BudgetDisclosure, {
  orderBy: ['-fiscalYear', '-approvedOn'],
  publicOnce: 'publishedOn',
  clock: { rule: 'budget20', from: 'approvedOn', until: 'publishedOn' },
  rules: [notBefore('publishedOn', 'approvedOn')],
})
