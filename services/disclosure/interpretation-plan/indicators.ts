import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
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
  target: share.atLeast(1, { needsOne: true }),
  countedOn: ({ formedOn }) => formedOn,
  counts: (policy) => !isExempt(policy),
  meets: ({ plansInStep }) => (plansInStep ?? 0) > 0,
})
