import { isPublishedOrOverdue } from '../is-published-or-overdue.ts'
import {
  type UnitScope,
  indicatorLabel,
  eachGroup,
  indicator,
  share,
} from '../../kit/indicators/index.ts'
import { isPublished, isPublishedInTime } from '../../kit/records/index.ts'
import { BudgetDisclosure } from './budget-disclosure.ts'
import { BudgetBody, BudgetKind } from './enums.ts'

/** In each year the budget of that year and the final accounts of the year before are due. */
const reportingYear = ({ kind, fiscalYear }: BudgetDisclosure): number =>
  kind === BudgetKind.BUDGET ? fiscalYear : fiscalYear + 1

const common = {
  topic: 'disclosure.budgets',
  countedOn: (budget: BudgetDisclosure) => `${reportingYear(budget)}-01-01`,
}

const cities: UnitScope = { kinds: ['CITY', 'ZONE'] }
const counties: UnitScope = {
  kinds: ['DISTRICT', 'COUNTY_CITY', 'COUNTY'],
  expectedOrNot: true,
}

const accountsPublished = (
  name: string,
  body: BudgetBody,
  among: UnitScope,
  ...words: Parameters<typeof indicatorLabel>
) =>
  indicator(BudgetDisclosure, {
    ...common,
    name,
    label: indicatorLabel(...words),
    target: eachGroup.of(Object.values(BudgetKind), among),
    group: ({ kind }) => kind,
    counts: (budget) => budget.body === body,
    meets: isPublished,
  })

/** Budgets and final accounts, cities: the government's own budget and final accounts. */
export const budgetsOfCities = accountsPublished(
  'budgetsOfCities',
  BudgetBody.GOVERNMENT,
  cities,
  'Budgets and final accounts of cities that are published',
  '已公開預算、決算的設區市',
)

/** Budgets and final accounts, counties: their cities report for them. */
export const budgetsOfCounties = accountsPublished(
  'budgetsOfCounties',
  BudgetBody.GOVERNMENT,
  counties,
  'Budgets and final accounts of counties and districts that are published',
  '已公開預算、決算的縣(市、區)',
)

/** Budgets and final accounts, province: every department that is expected to report. */
export const budgetsOfDepartments = accountsPublished(
  'budgetsOfDepartments',
  BudgetBody.DEPARTMENT,
  { kinds: ['DEPARTMENT'] },
  'Budgets and final accounts of departments of the province that are published',
  '已公開預算、決算的省直部門',
)

const departmentsPublished = (
  name: string,
  among: UnitScope,
  ...words: Parameters<typeof indicatorLabel>
) =>
  indicator(BudgetDisclosure, {
    ...common,
    name,
    label: indicatorLabel(...words),
    target: eachGroup.of(Object.values(BudgetKind), among),
    limitation: indicatorLabel(
      'The hub does not know every department of a city or county: its government counts them.',
      '平臺未逐一登記市、縣政府部門,由本級政府統計。',
    ),
    group: ({ kind }) => kind,
    counts: ({ body }) => body === BudgetBody.GOVERNMENT,
    meets: (budget) =>
      isPublished(budget) &&
      budget.departmentsDue !== null &&
      budget.departmentsDue > 0 &&
      budget.departmentsPublished === budget.departmentsDue,
  })

/** Budgets and final accounts, cities: those of all of their departments. */
export const departmentBudgetsOfCities = departmentsPublished(
  'departmentBudgetsOfCities',
  cities,
  'Budgets and final accounts of cities with those of all their departments published',
  '本級各部門預算、決算已全部公開的設區市',
)

/** Budgets and final accounts, counties: those of all of their departments. */
export const departmentBudgetsOfCounties = departmentsPublished(
  'departmentBudgetsOfCounties',
  counties,
  'Budgets and final accounts of counties and districts with those of all their departments published',
  '本級各部門預算、決算已全部公開的縣(市、區)',
)

/** Budgets and final accounts: all approved accounts are published, including those of city and county departments. */
export const budgetsPublished = indicator(BudgetDisclosure, {
  ...common,
  name: 'budgetsPublished',
  label: indicatorLabel(
    'Approved budgets and final accounts that are published',
    '已公開的預算、決算',
  ),
  target: share.atLeast(1),
  counts: () => true,
  meets: isPublished,
})

/** Budgets and final accounts, informing: the statutory period from approval to publication. */
export const budgetsPublishedInTime = indicator(BudgetDisclosure, {
  ...common,
  name: 'budgetsPublishedInTime',
  clocks: ['budget20'],
  label: indicatorLabel(
    'Budgets and final accounts published within 20 days of their approval',
    '批准後二十日內公開的預算、決算',
  ),
  target: share.atLeast(1),
  informs: true,
  counts: isPublishedOrOverdue,
  meets: isPublishedInTime,
})

/** Budgets and final accounts, informing: published accounts with all tables. */
export const budgetTablesComplete = indicator(BudgetDisclosure, {
  ...common,
  name: 'budgetTablesComplete',
  label: indicatorLabel(
    'Published budgets and final accounts with all tables',
    '報表完整的已公開預算、決算',
  ),
  target: share.atLeast(1),
  informs: true,
  counts: isPublished,
  meets: ({ tablesComplete }) => tablesComplete,
})
