import { isPublishedOrOverdue } from '../is-published-or-overdue.ts'
import { indicatorLabel, eachUnit, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished, isPublishedInTime } from '../../kit/records/index.ts'
import { isPublishedOrWithheld, isWithheld } from '../disclosable.ts'
import { MeetingDecision } from './meeting-decision.ts'

const common = {
  topic: 'disclosure.meetingDecisions',
  countedOn: ({ heldOn }: MeetingDecision) => heldOn,
}

/** Decisions of government meetings: every decision is published, or withheld for a stated legal reason. */
export const decisionsAnsweredFor = indicator(MeetingDecision, {
  ...common,
  name: 'decisionsAnsweredFor',
  label: indicatorLabel(
    'Decisions of meetings published or withheld for a legal reason',
    '已公開或依法不公開的會議議定事項',
  ),
  target: share.atLeast(1, { guardedBy: 'governmentsWithDecisions' }),
  counts: () => true,
  meets: isPublishedOrWithheld,
})

/** Decisions of government meetings: a government without decisions is not proven. Departments have no such meetings. */
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

/** Decisions of government meetings, informing: published records, of those that require publication. */
export const decisionsPublished = indicator(MeetingDecision, {
  ...common,
  name: 'decisionsPublished',
  label: indicatorLabel('Decisions of meetings that are published', '已公開的會議議定事項'),
  target: share.atLeast(1),
  informs: true,
  counts: (decision) => !isWithheld(decision),
  meets: isPublished,
})

/** Decisions of government meetings, informing: records published within the statutory period. */
export const decisionsPublishedInTime = indicator(MeetingDecision, {
  ...common,
  name: 'decisionsPublishedInTime',
  clocks: ['proactive20'],
  label: indicatorLabel(
    'Decisions of meetings published within 20 working days',
    '二十個工作日內公開的會議議定事項',
  ),
  target: share.atLeast(1),
  informs: true,
  counts: isPublishedOrOverdue,
  meets: isPublishedInTime,
})

/** Decisions of government meetings, informing: withheld records with a stated reason. */
export const decisionsWithheldForReason = indicator(MeetingDecision, {
  ...common,
  name: 'decisionsWithheldForReason',
  label: indicatorLabel(
    'Withheld decisions of meetings with a stated reason',
    '已說明理由的不公開會議議定事項',
  ),
  target: share.atLeast(1),
  informs: true,
  counts: (decision) => isWithheld(decision) && !isPublished(decision),
  meets: ({ withholdReason }) => withholdReason !== null,
})
