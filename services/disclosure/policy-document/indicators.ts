import { isPublishedOrOverdue } from '../is-published-or-overdue.ts'
import { indicatorLabel, eachUnit, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished, isPublishedInTime, orNone } from '../../kit/records/index.ts'
import { isPublishedOrWithheld, isWithheld } from '../disclosable.ts'
import { policiesDeclaredNone } from '../nil-report/indicators.ts'
import { PolicyDocument } from './policy-document.ts'

const countedOn = ({ formedOn }: PolicyDocument) => formedOn

/** Policies: every policy is published, or withheld for a stated legal reason. */
export const policiesAnsweredFor = indicator(PolicyDocument, {
  name: 'policiesAnsweredFor',
  topic: 'disclosure.policies',
  label: indicatorLabel(
    'Policies published or withheld for a legal reason',
    '已公開或依法不公開的政策文件',
  ),
  target: share.atLeast(1, { guardedBy: 'unitsWithPolicies' }),
  countedOn,
  counts: () => true,
  meets: isPublishedOrWithheld,
})

/** Policies: a unit without policies has declared that it made none. */
export const unitsWithPolicies = indicator(PolicyDocument, {
  name: 'unitsWithPolicies',
  topic: 'disclosure.policies',
  label: indicatorLabel(
    'Units with policies on record, or that declared that they made none',
    '已登記政策文件或已作零報告的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(policiesDeclaredNone),
  limitation: indicatorLabel(
    'The hub cannot know of policies that a unit keeps to itself: every policy on record must be answered for.',
    '單位未登記的政策文件無從得知:平臺要求對每份已登記的政策文件作出交代。',
  ),
  countedOn,
  counts: () => true,
  meets: () => true,
})

/** Policies, informing: published records, of those that require publication. */
export const policiesPublished = indicator(PolicyDocument, {
  name: 'policiesPublished',
  topic: 'disclosure.policies',
  label: indicatorLabel('Policies that are published', '已公開的政策文件'),
  target: share.atLeast(1),
  informs: true,
  countedOn,
  counts: (policy) => !isWithheld(policy),
  meets: isPublished,
})

/** Policies, informing: withheld records with a stated reason. */
export const policiesWithheldForReason = indicator(PolicyDocument, {
  name: 'policiesWithheldForReason',
  topic: 'disclosure.policies',
  label: indicatorLabel('Withheld policies with a stated reason', '已說明理由的不公開政策文件'),
  target: share.atLeast(1),
  informs: true,
  countedOn,
  counts: (policy) => isWithheld(policy) && !isPublished(policy),
  meets: ({ withholdReason }) => withholdReason !== null,
})

/** Policies, informing: records published within the statutory period. */
export const policiesPublishedInTime = indicator(PolicyDocument, {
  name: 'policiesPublishedInTime',
  clocks: ['proactive20'],
  topic: 'disclosure.policies',
  label: indicatorLabel(
    'Policies published within 20 working days',
    '二十個工作日內公開的政策文件',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn,
  counts: isPublishedOrOverdue,
  meets: isPublishedInTime,
})
