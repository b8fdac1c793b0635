import { eachUnit, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { orNone } from '../../kit/records/index.ts'
import { battlePoliciesDeclaredNone } from '../nil-report/indicators.ts'
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
  target: share.atLeast(1, { guardedBy: 'unitsWithBattlePolicies' }),
  countedOn: ({ formedOn }) => formedOn,
  group: ({ battle }) => battle,
  counts: (policy) => policy.battle !== null && !isExempt(policy),
  meets: ({ publishedInterpretations }) => (publishedInterpretations ?? 0) > 0,
})

/** Interpretation for the critical battles: a unit without policies on them has declared that it made none. */
export const unitsWithBattlePolicies = indicator(PolicyDocument, {
  name: 'unitsWithBattlePolicies',
  topic: 'disclosure.criticalBattles',
  label: indicatorLabel(
    'Units with policies on the three critical battles, or that declared that they made none',
    '已登記三大攻堅戰相關政策或已作零報告的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(battlePoliciesDeclaredNone),
  countedOn: ({ formedOn }) => formedOn,
  counts: (policy) => policy.battle !== null && !isExempt(policy),
  meets: () => true,
})
