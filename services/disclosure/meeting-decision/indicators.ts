import { indicatorLabel, eachUnit, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished, isPublishedInTime } from '../../kit/records/index.ts'
import { isPublishedOrWithheld, isKeptBack } from '../disclosable.ts'
import { MeetingDecision } from './meeting-decision.ts'

const common = { task: 1, countedOn: ({ heldOn }: MeetingDecision) => heldOn }

/** Task 1: every decision is published, or withheld for a stated legal reason. */
export const decisionsAnsweredFor = indicator(MeetingDecision, {
  ...common,
  name: 'decisionsAnsweredFor',
  label: indicatorLabel(
    'Decisions of meetings published or withheld for a legal reason',
    '已公開或依法不公開的會議議定事項',
  ),
  target: share.atLeast(1),
  counts: () => true,
  meets: isPublishedOrWithheld,
})

/** Task 1: no government is proven by having entered nothing. Departments hold no such meetings. */
export const governmentsWithDecisions = indicator(MeetingDecision, {
  ...common,
  name: 'governmentsWithDecisions',
  label: indicatorLabel(
    'Governments with decisions of meetings on record',
    '已登記會議議定事項的政府',
  ),
  target: eachUnit.atLeast(1, ['CITY', 'ZONE']),
  counts: () => true,
  meets: () => true,
})

/** Task 1, informing: how many of those that are open were published. */
export const decisionsPublished = indicator(MeetingDecision, {
  ...common,
  name: 'decisionsPublished',
  label: indicatorLabel('Decisions of meetings that are published', '已公開的會議議定事項'),
  target: share.atLeast(1),
  informs: true,
  counts: (decision) => !isKeptBack(decision),
  meets: isPublished,
})

/** Task 1, informing: how many were published within the clock of law. */
export const decisionsPublishedInTime = indicator(MeetingDecision, {
  ...common,
  name: 'decisionsPublishedInTime',
  label: indicatorLabel(
    'Decisions of meetings published within 20 working days',
    '二十個工作日內公開的會議議定事項',
  ),
  target: share.atLeast(1),
  informs: true,
  counts: (decision) => isPublished(decision) || decision.missedDueDate,
  meets: isPublishedInTime,
})

/** Task 1, informing: whether a reason is stated wherever one is owed. */
export const decisionsWithheldForReason = indicator(MeetingDecision, {
  ...common,
  name: 'decisionsWithheldForReason',
  label: indicatorLabel(
    'Withheld decisions of meetings with a stated reason',
    '已說明理由的不公開會議議定事項',
  ),
  target: share.atLeast(1),
  informs: true,
  counts: (decision) => isKeptBack(decision) && !isPublished(decision),
  meets: ({ withholdReason }) => withholdReason !== null,
})
