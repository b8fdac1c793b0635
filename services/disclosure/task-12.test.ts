import { expect, it } from 'vitest'
import { anyStore } from '../../test/support/stores.ts'
import { policy, startDisclosureTask, xiamen } from './testing/task.ts'

const rule = { year: 2018, title: 'Rule on interpreting policy', issuedOn: '2016-03-01' }
const plan = { hasMaterial: true, policyOrganisedOn: '2018-03-01', organisedOn: '2018-03-01' }

anyStore((stores) => {
  const begin = async () => {
    const task = await startDisclosureTask(stores, 12)
    const policyDocumentId = await task.enter('PolicyDocument', policy)
    const interpretationRuleId = await task.enter('InterpretationRule', rule)
    const interpretationPlanId = await task.act('registerInterpretationPlan', {
      policyDocumentId,
      ...plan,
    })
    const actOnPlan = (mutation: string, days: object) =>
      task.act(mutation, { interpretationPlanId, ...days })
    return { ...task, policyDocumentId, interpretationRuleId, interpretationPlanId, actOnPlan }
  }
  const signed = { countersignedOn: '2018-04-20', policyCountersignedOn: '2018-04-20' }
  const deployed = { deployedOn: '2018-05-02', policyDeployedOn: '2018-05-02' }

  it('Task 12 needs a rule in force, and plans synchronous with their policies.', async () => {
    const { actOnPlan, indicatorValues, act, interpretationRuleId } = await begin()
    const inForce = { interpretationRuleInForce: 'true (1 of 1)' }
    expect(await indicatorValues()).toEqual({
      ...inForce,
      policiesInterpretedInStep: 'false (0 of 1)',
      unitsWithInterpretedPolicies: 'false (0 of 1)',
    })
    await actOnPlan('countersignInterpretationPlan', signed)
    await actOnPlan('deployInterpretationPlan', deployed)
    const inStep = {
      policiesInterpretedInStep: 'true (1 of 1)',
      unitsWithInterpretedPolicies: 'true (1 of 1)',
    }
    expect(await indicatorValues()).toEqual({ ...inForce, ...inStep })
    await act('revokeInterpretationRule', { interpretationRuleId, revokedOn: '2018-07-01' })
    expect(await indicatorValues()).toEqual({
      ...inStep,
      interpretationRuleInForce: 'false (0 of 1)',
    })
  })

  it.each([
    { countersignedOn: '2018-04-21' },
    { deployedOn: '2018-05-03' },
    { policyOrganisedOn: '2018-02-28' },
    { hasMaterial: false },
  ])('A plan that lags behind its policy does not count: %o.', async (lagging) => {
    const { actOnPlan, indicatorValues } = await begin()
    await actOnPlan('countersignInterpretationPlan', signed)
    await actOnPlan('deployInterpretationPlan', deployed)
    await actOnPlan('correctInterpretationPlan', lagging)
    expect(await indicatorValues()).toEqual({
      interpretationRuleInForce: 'true (1 of 1)',
      policiesInterpretedInStep: 'false (0 of 1)',
      unitsWithInterpretedPolicies: 'false (0 of 1)',
    })
  })

  it('A plan is due at the end of the day on which its policy is deployed.', async () => {
    const { actOnPlan, hub } = await begin()
    await actOnPlan('countersignInterpretationPlan', signed)
    await actOnPlan('correctInterpretationPlan', { policyDeployedOn: '2018-08-01' })
    const query = '{ disclosure { light interpretationPlans { nodes { dueAt missedDueDate } } } }'
    const seen = async () => {
      await hub.sweep()
      return hub.unit(xiamen, query)
    }
    const plans = (light: string, missedDueDate: boolean) => ({
      disclosure: {
        light,
        interpretationPlans: { nodes: [{ dueAt: '2018-08-01T15:59:59.999Z', missedDueDate }] },
      },
    })
    expect(await seen()).toEqual(plans('YELLOW', false))
    hub.at('2018-08-02T00:00:01+08:00')
    expect(await seen()).toEqual(plans('RED', true))
  })

  it('A policy exempt from disclosure needs no plan.', async () => {
    const { act, indicatorValues, policyDocumentId, hub, reporter } = await begin()
    const withheld = { disclosureType: 'NONE', withholdReason: 'State secret.' }
    await act('correctPolicyDocument', { policyDocumentId, ...withheld })
    expect(await indicatorValues()).toMatchObject({ policiesInterpretedInStep: 'null (0 of 0)' })
    const early = { policyDocumentId, ...plan, countersignedOn: '2018-02-01' }
    expect(await hub.refusals(reporter, 'registerInterpretationPlan', early)).toMatchObject([
      { __typename: 'InvalidInput' },
    ])
  })
})
