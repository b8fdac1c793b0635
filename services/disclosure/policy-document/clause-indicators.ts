import { indicatorLabel, eachUnit, indicator, share } from '../../kit/indicators/index.ts'
import { orNone } from '../../kit/records/index.ts'
import { publicInterestPoliciesDeclaredNone } from '../nil-report/indicators.ts'
import { PolicyDocument } from './policy-document.ts'

/** The day the notice was signed (閩政辦〔2018〕43號); policies formed until then need no clause. */
const noticeSignedOn = '2018-05-18'

const common = {
  topic: 'disclosure.policyExecution',
  countedOn: ({ formedOn }: PolicyDocument) => formedOn,
}
const isFormedAfterNotice = ({ formedOn }: PolicyDocument): boolean => formedOn > noticeSignedOn
const requiresClause = (policy: PolicyDocument): boolean =>
  isFormedAfterNotice(policy) && policy.affectsPublicInterest

/** Execution of policies: every policy that concerns the public interest has a clause on disclosing its execution. */
export const policiesWithClause = indicator(PolicyDocument, {
  ...common,
  name: 'policiesWithClause',
  label: indicatorLabel(
    'Policies of public interest with a disclosure clause',
    '載明公開條款的涉及公眾利益政策',
  ),
  target: share.atLeast(1, { guardedBy: 'unitsWithPublicInterestPolicies' }),
  counts: requiresClause,
  meets: ({ disclosureClause }) => disclosureClause !== null,
})

/** Execution of policies: a unit without policies of public interest since the notice has declared that it made none. */
export const unitsWithPublicInterestPolicies = indicator(PolicyDocument, {
  ...common,
  name: 'unitsWithPublicInterestPolicies',
  formerNames: ['unitsWithLaterPolicies'],
  label: indicatorLabel(
    'Units with policies of public interest formed after the notice, or that declared that they made none',
    '通知印發後已登記涉及公眾利益政策或已作零報告的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(publicInterestPoliciesDeclaredNone),
  counts: requiresClause,
  meets: () => true,
})

/** Execution of policies, informing: policies with at least one published execution update. */
export const policiesWithUpdate = indicator(PolicyDocument, {
  ...common,
  name: 'policiesWithUpdate',
  label: indicatorLabel(
    'Policies of public interest with a published execution update',
    '已公開執行情況的涉及公眾利益政策',
  ),
  target: share.atLeast(1),
  informs: true,
  counts: requiresClause,
  meets: ({ publishedUpdates }) => (publishedUpdates ?? 0) > 0,
})
