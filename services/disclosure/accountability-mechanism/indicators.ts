import { startOfYear, indicatorLabel, eachUnit, indicator } from '../../kit/indicators/index.ts'
import { isInForce } from '../is-in-force.ts'
import { AccountabilityMechanism } from './accountability-mechanism.ts'

/** Evaluation of responses to public opinion: each unit has a document on evaluation and accountability in force. */
export const accountabilityMechanismInForce = indicator(AccountabilityMechanism, {
  name: 'accountabilityMechanismInForce',
  topic: 'disclosure.opinionEvaluations',
  label: indicatorLabel(
    'Units with a mechanism of evaluation and accountability in force',
    '已建立輿情應對評估問責機制的單位',
  ),
  target: eachUnit.atLeast(1),
  countedOn: startOfYear,
  counts: () => true,
  meets: isInForce,
})
