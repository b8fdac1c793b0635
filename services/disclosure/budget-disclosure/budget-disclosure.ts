import {
  choice,
  date,
  boolean,
  title,
  notBefore,
  notMoreThan,
  optional,
  RecordEntity,
  Publication,
  recordType,
  integer,
} from '../../kit/records/index.ts'
import { BudgetBody, BudgetKind } from './enums.ts'

@RecordEntity(
  'A budget or final accounts, and their publication (預決算公開); 閩政辦〔2018〕43號.',
  '預決算公開',
)
export class BudgetDisclosure extends Publication {
  @integer('Fiscal year of the accounts.', '財政年度', { range: [1992, 9999] })
  fiscalYear!: number

  @choice(BudgetKind, 'Budget (預算) or final accounts (決算).', '預算或決算')
  kind!: BudgetKind

  @choice(BudgetBody, 'Kind of the body whose accounts they are.', '政府或部門')
  body!: BudgetBody

  @title('Name of the body whose accounts they are.', '公開主體名稱')
  bodyName!: string

  @date(
    'Day of approval (批准或批覆); starts the 20-day period for publication if its rule pack is on.',
    '批准或批覆日期',
  )
  approvedOn!: string

  @integer(
    'For the accounts of a government: the number of its departments that must publish theirs; null for a department.',
    '應公開部門數',
    optional,
  )
  departmentsDue!: number | null

  @integer(
    'For the accounts of a government: the number of its departments that published theirs; null for a department.',
    '已公開部門數',
    optional,
  )
  departmentsPublished!: number | null

  @boolean('Whether all required tables (報表) are included.', '報表是否完整')
  tablesComplete!: boolean
}

export const budgetDisclosures = recordType(BudgetDisclosure, {
  orderBy: ['-fiscalYear', '-approvedOn'],
  publicWhenSet: 'publishedOn',
  clock: { rule: 'budget20', from: 'approvedOn', until: 'publishedOn' },
  rules: [
    notBefore('publishedOn', 'approvedOn'),
    notMoreThan('departmentsPublished', 'departmentsDue'),
  ],
  actions: {
    count: {
      description:
        "Records how many of a government's departments must publish their accounts, and how many did.",
      event: 'departmentsCounted',
      input: ['departmentsDue', 'departmentsPublished'],
    },
  },
})
