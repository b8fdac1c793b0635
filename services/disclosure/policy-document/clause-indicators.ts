import { indicatorLabel, eachUnit, indicator, share } from '../../kit/indicators/index.ts'
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
  target: share.atLeast(1),
  counts: requiresClause,
  meets: ({ disclosureClause }) => disclosureClause !== null,
})

/** Execution of policies: a unit without policies since the notice is not proven. */
export const unitsWithLaterPolicies = indicator(PolicyDocument, {
  ...common,
  name: 'unitsWithLaterPolicies',
  label: indicatorLabel(
    'Units with policies on record that were formed after the notice',
    '已登記通知印發後政策文件的單位',
  ),
  target: eachUnit.atLeast(1),
  counts: isFormedAfterNotice,
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
