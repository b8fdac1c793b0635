import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isExempt } from '../policy-document/is-exempt.ts'
import { PolicyDocument } from '../policy-document/policy-document.ts'

/** Interpretation for the critical battles: every policy of one of the three critical battles is interpreted. */
export const battlePoliciesInterpreted = indicator(PolicyDocument, {
  name: 'battlePoliciesInterpreted',
  topic: 'disclosure.criticalBattles',
  label: indicatorLabel(
    'Policies on the three critical battles that are interpreted',
    '已解讀的三大攻堅戰相關政策',
  ),
  target: share.atLeast(1, { needsOne: true }),
  countedOn: ({ formedOn }) => formedOn,
  group: ({ battle }) => battle,
  counts: (policy) => policy.battle !== null && !isExempt(policy),
  meets: ({ publishedInterpretations }) => (publishedInterpretations ?? 0) > 0,
})
