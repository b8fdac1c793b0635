import { eachUnit, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { orNone } from '../../kit/records/index.ts'
import { policiesDeclaredNone } from '../nil-report/indicators.ts'
import { isExempt } from '../policy-document/is-exempt.ts'
import { PolicyDocument } from '../policy-document/policy-document.ts'

/** Rules and plans of interpretation: every policy has a plan and material that met the "three synchronous steps" (三同步). */
export const policiesInterpretedInStep = indicator(PolicyDocument, {
  name: 'policiesInterpretedInStep',
  topic: 'disclosure.interpretationPlans',
  label: indicatorLabel(
    'Policies organised, countersigned and deployed together with their interpretation',
    '與解讀方案、解讀材料“三同步”的政策文件',
  ),
  target: share.atLeast(1, { guardedBy: 'unitsWithInterpretedPolicies' }),
  countedOn: ({ formedOn }) => formedOn,
  counts: (policy) => !isExempt(policy),
  meets: ({ plansInStep }) => (plansInStep ?? 0) > 0,
})

/** Rules and plans of interpretation: every unit has a policy with a plan, or declared that it made no policy. */
export const unitsWithInterpretedPolicies = indicator(PolicyDocument, {
  name: 'unitsWithInterpretedPolicies',
  topic: 'disclosure.interpretationPlans',
  label: indicatorLabel(
    'Units with a policy that was interpreted in step, or that declared that they made no policy',
    '有政策文件落實“三同步”或已作零報告的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(policiesDeclaredNone),
  countedOn: ({ formedOn }) => formedOn,
  counts: () => true,
  meets: (policy) => !isExempt(policy) && (policy.plansInStep ?? 0) > 0,
})
