import type { InterpretationPlan } from './interpretation-plan.ts'

/** Whether plan and material passed all three steps no later than the policy: the "three synchronous steps" (三同步). */
export const isSynchronous = (plan: InterpretationPlan): boolean =>
  plan.hasMaterial &&
  isNoLaterThan(plan.organisedOn, plan.policyOrganisedOn) &&
  isNoLaterThan(plan.countersignedOn, plan.policyCountersignedOn) &&
  isNoLaterThan(plan.deployedOn, plan.policyDeployedOn)

const isNoLaterThan = (day: string | null, last: string | null): boolean =>
  day !== null && last !== null && day <= last
