import { expect, it } from 'vitest'
import { rulesOn, dueOn } from '../../test/support/rules-on.ts'
import { anyStore } from '../../test/support/stores.ts'
import { budgetDisclosures } from './budget-disclosure/budget-disclosure.ts'
import { pageUrl, startDisclosureTask, fujian, xiamen } from './testing/task.ts'

const drc = 'DEPT-DRC'
const district = 'CNTY-350203'
const published = { publishedOn: '2018-03-01', url: pageUrl }
const budget = {
  fiscalYear: 2018,
  kind: 'BUDGET',
  body: 'GOVERNMENT',
  bodyName: '廈門市',
  approvedOn: '2018-02-12',
  tablesComplete: true,
  departmentsDue: 30,
  departmentsPublished: 30,
}
/** The final accounts of the year before are due in this year. */
const accounts = { ...budget, fiscalYear: 2017, kind: 'FINAL_ACCOUNTS' }
const issued = { year: 2018, level: 'PROVINCE', stage: 'ISSUED', stageOn: '2018-07-20' }
const rules = ['DISCLOSURE_PROCEDURE', 'DEBT_DISCLOSURE']
const proven = { proven: true, failing: {} }

anyStore((stores) => {
  const begin = async () => {
    const hub = await startDisclosureTask(stores, 6, { units: [xiamen, drc], as: fujian })
    const disclose = (input: object) => hub.enter('BudgetDisclosure', { ...published, ...input })
    for (const disclosure of [budget, accounts]) {
      await disclose(disclosure)
      await disclose({ ...disclosure, unitId: district })
      await disclose({ ...disclosure, unitId: drc, body: 'DEPARTMENT', bodyName: '發改委' })
    }
    const milestones: string[] = []
    for (const [index, rule] of rules.entries())
      milestones.push(
        await hub.enter('RuleMilestone', {
          ...issued,
          unitId: fujian,
          rule,
          docNo: `閩財預〔2018〕${index}號`,
        }),
      )
    const assessment = { year: 2018, assessedOn: '2018-07-25', score: 92 }
    const budgetDisclosureAssessmentId = await hub.enter('BudgetDisclosureAssessment', assessment)
    return { ...hub, disclose, milestones, budgetDisclosureAssessmentId }
  }

  it('Task 6 is proven by accounts of every level, both rules issued and assessments made.', async () => {
    const { proof, indicatorValues } = await begin()
    expect(await proof(fujian)).toEqual(proven)
    expect(await indicatorValues(fujian)).toEqual({
      budgetsOfCities: 'true (2 of 2)',
      budgetsOfCounties: 'true (2 of 2)',
      budgetsOfDepartments: 'true (2 of 2)',
      departmentBudgetsOfCities: 'true (2 of 2)',
      departmentBudgetsOfCounties: 'true (2 of 2)',
      budgetsPublished: 'true (6 of 6)',
      budgetsPublishedInTime: 'null (6 of 6)',
      budgetTablesComplete: 'true (6 of 6)',
      budgetAssessmentInUse: 'true (1 of 1)',
      unitsAssessedOnBudgets: 'false (1 of 2)',
      budgetRulesIssued: 'true (2 of 2)',
      budgetRulesConsulted: 'true (2 of 2)',
      budgetRulesBegun: 'true (2 of 2)',
    })
  })

  it('A city needs accounts for itself and its counties, a department for itself.', async () => {
    const { proof } = await begin()
    expect(await proof(xiamen)).toEqual(proven)
    expect(await proof(drc)).toEqual(proven)
    const empty = await startDisclosureTask(stores, 6, { units: [xiamen, drc] })
    const both = (unit: string) => [`${unit} BUDGET`, `${unit} FINAL_ACCOUNTS`]
    expect(await empty.proof(xiamen)).toEqual({
      proven: false,
      failing: {
        budgetsOfCities: both(xiamen),
        budgetsOfCounties: both(district),
        departmentBudgetsOfCities: both(xiamen),
        departmentBudgetsOfCounties: both(district),
      },
    })
    expect(await empty.proof(drc)).toEqual({
      proven: false,
      failing: { budgetsOfDepartments: both(drc) },
    })
  })

  it.each([
    [['budgetsOfCities', 'departmentBudgetsOfCities'], xiamen],
    [['budgetsOfCounties', 'departmentBudgetsOfCounties'], district],
    [['budgetsOfDepartments'], drc],
  ])(
    'Both the budget and the final accounts must be published: %s.',
    async (conditions, unitId) => {
      const { hub, reporter, act, proof } = await begin()
      const query = `{ disclosure { budgetDisclosures(where: { kind: [FINAL_ACCOUNTS] }) {
      nodes { id unit { id } } } } }`
      const { disclosure } = await hub.unit<Listed>(unitId, query, reporter)
      const found = disclosure.budgetDisclosures.nodes.find(({ unit }) => unit.id === unitId)
      const budgetDisclosureId = found?.id ?? ''
      await act('correctBudgetDisclosure', { budgetDisclosureId, publishedOn: null })
      expect(await proof(fujian)).toEqual({
        proven: false,
        failing: {
          ...Object.fromEntries(conditions.map((name) => [name, [`${unitId} FINAL_ACCOUNTS`]])),
          budgetsPublished: [budgetDisclosureId],
        },
      })
      await act('publishBudgetDisclosure', { budgetDisclosureId, url: pageUrl })
      expect(await proof(fujian)).toEqual(proven)
    },
  )

  it('Accounts of city departments must be published too, but do not count for the city.', async () => {
    const { disclose, act, proof } = await begin()
    const department = { ...budget, body: 'DEPARTMENT', bodyName: '市教育局', publishedOn: null }
    const budgetDisclosureId = await disclose(department)
    expect(await proof(xiamen)).toEqual({
      proven: false,
      failing: { budgetsPublished: [budgetDisclosureId] },
    })
    await act('publishBudgetDisclosure', { budgetDisclosureId, ...published })
    expect(await proof(xiamen)).toEqual(proven)
  })

  it('A government publishes the accounts of all its departments.', async () => {
    const { act, enter, proof } = await startDisclosureTask(stores, 6, { as: fujian })
    const budgetDisclosureId = await enter('BudgetDisclosure', {
      ...budget,
      ...published,
      departmentsPublished: 29,
    })
    const failing = async () => (await proof()).failing['departmentBudgetsOfCities']
    expect(await failing()).toEqual([`${xiamen} BUDGET`, `${xiamen} FINAL_ACCOUNTS`])
    const counted = { departmentsDue: 30, departmentsPublished: 30 }
    await act('countBudgetDisclosure', { budgetDisclosureId, ...counted })
    expect(await failing()).toEqual([`${xiamen} FINAL_ACCOUNTS`])
  })

  it('Both rules must be issued by the province.', async () => {
    const { act, enter, proof, indicatorValues, milestones } = await begin()
    const [ruleMilestoneId] = milestones
    await act('correctRuleMilestone', { ruleMilestoneId, stage: 'CONSULTING' })
    const failing = { budgetRulesIssued: [`${fujian} DISCLOSURE_PROCEDURE`] }
    expect(await proof(fujian)).toEqual({ proven: false, failing })
    const ofCity = { ...issued, level: 'CITY', rule: 'DISCLOSURE_PROCEDURE', docNo: '1' }
    await enter('RuleMilestone', ofCity)
    expect(await proof(fujian)).toEqual({ proven: false, failing })
    await act('correctRuleMilestone', { ruleMilestoneId, stage: 'DRAFTING' })
    expect(await indicatorValues(fujian)).toMatchObject({
      budgetRulesIssued: 'false (1 of 2)',
      budgetRulesConsulted: 'false (1 of 2)',
      budgetRulesBegun: 'true (2 of 2)',
    })
  })

  it('One unit must have been assessed in the year, whatever the units prove.', async () => {
    const { hub, act, proof, budgetDisclosureAssessmentId } = await begin()
    const rolledUp = async () =>
      (await hub.task<Rolled>(6, '{ proof { rollUp { policy met units { numerator } } } }')).proof
        .rollUp
    const whole = { policy: 'WEIGHTED', met: true, units: { numerator: 2 } }
    expect(await rolledUp()).toEqual(whole)
    await act('correctBudgetDisclosureAssessment', { budgetDisclosureAssessmentId, year: 2017 })
    expect(await proof(fujian)).toEqual({
      proven: false,
      failing: { budgetAssessmentInUse: [fujian] },
    })
    expect(await rolledUp()).toEqual({ ...whole, met: false })
  })

  it('An issued rule without its document number is refused.', async () => {
    const { hub, reporter } = await begin()
    const input = { ...issued, unitId: fujian, rule: 'DEBT_DISCLOSURE' }
    expect(
      await hub.refusals(reporter, 'registerRuleMilestone', input, '... on InvalidInput { field }'),
    ).toMatchObject([{ __typename: 'InvalidInput', field: 'docNo' }])
  })
})

interface Rolled {
  readonly proof: { readonly rollUp: object }
}

interface Listed {
  readonly disclosure: {
    readonly budgetDisclosures: {
      readonly nodes: readonly { readonly id: string; readonly unit: { readonly id: string } }[]
    }
  }
}

it('A budget is due for publication twenty days after its approval.', () => {
  const rules = rulesOn({ budget20: 'P20D' })
  expect(dueOn(budgetDisclosures, budget, rules)).toBe('2018-03-04')
  expect(dueOn(budgetDisclosures, budget, rulesOn({}))).toBe('no clock')
})
