import type { InterpretationPlan } from './interpretation-plan.ts'

/** Whether plan and material went through all three steps no later than the policy. */
export const isInStep = (plan: InterpretationPlan): boolean =>
  plan.hasMaterial &&
  isBy(plan.organisedOn, plan.policyOrganisedOn) &&
  isBy(plan.countersignedOn, plan.policyCountersignedOn) &&
  isBy(plan.deployedOn, plan.policyDeployedOn)

const isBy = (day: string | null, last: string | null): boolean =>
  day !== null && last !== null && day <= last
