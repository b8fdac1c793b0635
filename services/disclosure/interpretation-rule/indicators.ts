import { startOfYear, indicatorLabel, eachUnit, indicator } from '../../kit/indicators/index.ts'
import { isInForce } from '../is-in-force.ts'
import { InterpretationRule } from './interpretation-rule.ts'

/** Rules and plans of interpretation: each unit has a rule on interpretation in force. */
export const interpretationRuleInForce = indicator(InterpretationRule, {
  name: 'interpretationRuleInForce',
  topic: 'disclosure.interpretationPlans',
  label: indicatorLabel(
    'Units with a rule on interpreting policy in force',
    '已建立政策解讀制度的單位',
  ),
  target: eachUnit.atLeast(1),
  countedOn: startOfYear,
  counts: () => true,
  meets: isInForce,
})
