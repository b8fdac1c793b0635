import type { InterpretationPlan } from './interpretation-plan.ts'

/** Whether plan and material went through all three steps no later than the policy. */
export const isSynchronous = (plan: InterpretationPlan): boolean =>
  plan.hasMaterial &&
  isNoLaterThan(plan.organisedOn, plan.policyOrganisedOn) &&
  isNoLaterThan(plan.countersignedOn, plan.policyCountersignedOn) &&
  isNoLaterThan(plan.deployedOn, plan.policyDeployedOn)

const isNoLaterThan = (day: string | null, last: string | null): boolean =>
  day !== null && last !== null && day <= last
