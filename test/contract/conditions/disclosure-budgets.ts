import type { Example, Examples } from './example.ts'

const published = { publishedOn: '2018-06-05', url: 'https://www.example.cn/1.html' }

const accounts = (body: string): Example => ({
  good: {
    words: 'the budget and the final accounts, published',
    fields: (kind) => ({ kind, body, fiscalYear: kind === 'BUDGET' ? 2018 : 2017, ...published }),
  },
  bad: {
    words: 'the published budget alone',
    fields: { kind: 'BUDGET', body, fiscalYear: 2018, ...published },
  },
})

const departments = (departmentsPublished: number) => (kind: string) => ({
  kind,
  body: 'GOVERNMENT',
  fiscalYear: kind === 'BUDGET' ? 2018 : 2017,
  departmentsDue: 20,
  departmentsPublished,
  ...published,
})

const departmentAccounts: Example = {
  good: {
    words: 'both accounts, and those of 20 of its 20 departments',
    fields: departments(20),
  },
  bad: {
    words: 'both accounts, and those of 19 of its 20 departments',
    fields: departments(19),
  },
}

/** Examples of the conditions on budgets and final accounts. */
export const budgetExamples: Examples = {
  budgetsOfCities: accounts('GOVERNMENT'),
  budgetsOfCounties: accounts('GOVERNMENT'),
  budgetsOfDepartments: accounts('DEPARTMENT'),
  departmentBudgetsOfCities: departmentAccounts,
  departmentBudgetsOfCounties: departmentAccounts,
  budgetsPublished: {
    good: { words: 'a published budget', fields: { fiscalYear: 2018, ...published } },
    bad: { words: 'an approved budget that is not published', fields: { fiscalYear: 2018 } },
  },
  budgetAssessmentInUse: {
    good: { words: 'an assessment of the year', fields: {} },
    bad: { words: 'an assessment of the year before', fields: { year: 2017 } },
  },
  budgetRulesIssued: {
    good: {
      words: 'both rules of the province, issued',
      fields: (rule) => ({ rule, level: 'PROVINCE', stage: 'ISSUED' }),
    },
    bad: {
      words: 'both rules, issued by a city',
      fields: (rule) => ({ rule, level: 'CITY', stage: 'ISSUED' }),
    },
  },
}
