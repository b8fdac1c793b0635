import { eachUnit, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished, orNone } from '../../kit/records/index.ts'
import { isExempt } from '../policy-document/is-exempt.ts'
import { specialisedPoliciesDeclaredNone } from '../nil-report/indicators.ts'
import { PolicyDocument } from '../policy-document/policy-document.ts'
import { Interpretation } from './interpretation.ts'

/** Forms of interpretation: every specialised policy is interpreted in another form than text. */
export const specialisedPoliciesShown = indicator(PolicyDocument, {
  name: 'specialisedPoliciesShown',
  topic: 'disclosure.interpretationForms',
  label: indicatorLabel(
    'Specialised policies explained by figures, examples, charts, pictures or videos',
    '以數據、實例、圖表、圖像、視頻等形式解讀的專業性較強的政策',
  ),
  target: share.atLeast(1, { guardedBy: 'unitsWithSpecialisedPolicies' }),
  countedOn: ({ formedOn }) => formedOn,
  counts: (policy) => policy.isSpecialised === true && !isExempt(policy),
  meets: ({ vividProducts }) => (vividProducts ?? 0) > 0,
})

/** Forms of interpretation: a unit without specialised policies has declared that it made none. */
export const unitsWithSpecialisedPolicies = indicator(PolicyDocument, {
  name: 'unitsWithSpecialisedPolicies',
  topic: 'disclosure.interpretationForms',
  label: indicatorLabel(
    'Units with specialised policies on record, or that declared that they made none',
    '已登記專業性較強的政策或已作零報告的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(specialisedPoliciesDeclaredNone),
  countedOn: ({ formedOn }) => formedOn,
  counts: (policy) => policy.isSpecialised === true && !isExempt(policy),
  meets: () => true,
})

/** Forms of interpretation, informing: interpretations by the lead drafter of the policy. */
export const interpretedByLeadDrafter = indicator(Interpretation, {
  name: 'interpretedByLeadDrafter',
  topic: 'disclosure.interpretationForms',
  label: indicatorLabel(
    'Interpretations of a policy by its lead drafter',
    '由牽頭起草部門作出的政策解讀',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ publishedOn, enteredAt }) => publishedOn ?? enteredAt,
  counts: (interpretation) =>
    isPublished(interpretation) && interpretation.policyDocumentId !== null,
  meets: ({ byLeadDrafter }) => byLeadDrafter === true,
})
