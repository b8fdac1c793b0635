import { indicatorLabel, eachUnit, indicator, share } from '../../kit/indicators/index.ts'
import { isDoneInTime, isPublished, orNone } from '../../kit/records/index.ts'
import { proposalsDeclaredNone } from '../nil-report/indicators.ts'
import { ProposalReply } from './proposal-reply.ts'
import { ProposalSatisfaction } from './enums.ts'

const common = {
  topic: 'disclosure.proposals',
  countedOn: ({ assignedOn }: ProposalReply) => assignedOn,
}
const clocks = ['npcReply']
const isRepliedOrOverdue = ({ repliedOn, missedDueDate }: ProposalReply): boolean =>
  repliedOn !== null || missedDueDate

/** Suggestions and proposals: every reply that must be published is published in full; an overdue reply is not. */
export const repliesPublishedInFull = indicator(ProposalReply, {
  ...common,
  name: 'repliesPublishedInFull',
  label: indicatorLabel(
    'Replies to suggestions and proposals published in full, of those to be published',
    '已全文公開的應公開建議提案覆文',
  ),
  target: share.atLeast(1, { guardedBy: 'unitsWithReplies' }),
  clocks,
  limitation: indicatorLabel(
    'A reply may be withheld for a stated legal reason, since the notice asks for full publication "in principle".',
    '通知要求「原則上」全文公開,故依法說明理由的可不公開。',
  ),
  // A reason withholds a reply that was given; it does not stand for one that was not.
  counts: (reply) =>
    isRepliedOrOverdue(reply) &&
    reply.publicInterest &&
    (reply.withholdReason === null || reply.repliedOn === null),
  meets: (reply) => isPublished(reply) && reply.isFullText === true,
})

/** Suggestions and proposals: every one is answered, unless its period still runs. */
export const proposalsAnswered = indicator(ProposalReply, {
  ...common,
  name: 'proposalsAnswered',
  label: indicatorLabel(
    'Suggestions and proposals that are answered, of those answered or overdue',
    '已答覆的建議提案(含逾期未答覆的)',
  ),
  target: share.atLeast(1, { guardedBy: 'unitsWithReplies' }),
  clocks,
  counts: isRepliedOrOverdue,
  meets: ({ repliedOn }) => repliedOn !== null,
})

/** Suggestions and proposals: a unit without a reply has declared that it was assigned none. */
export const unitsWithReplies = indicator(ProposalReply, {
  ...common,
  name: 'unitsWithReplies',
  label: indicatorLabel(
    'Units that answered suggestions or proposals, or declared that they were assigned none',
    '已答覆人大代表建議或政協委員提案,或已作零報告的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(proposalsDeclaredNone),
  counts: () => true,
  meets: ({ repliedOn }) => repliedOn !== null,
})

/** Suggestions and proposals, informing: the statutory period from assignment to written reply. */
export const proposalsRepliedInTime = indicator(ProposalReply, {
  ...common,
  name: 'proposalsRepliedInTime',
  label: indicatorLabel(
    'Suggestions and proposals answered within the statutory period',
    '在法定期限內答覆的建議提案',
  ),
  target: share.atLeast(1),
  informs: true,
  clocks,
  counts: isRepliedOrOverdue,
  meets: (reply) => isDoneInTime(reply.repliedOn, reply),
})

/** Suggestions and proposals, informing: authors who are satisfied or mostly satisfied. */
export const repliesSatisfying = indicator(ProposalReply, {
  ...common,
  name: 'repliesSatisfying',
  label: indicatorLabel(
    'Replies that satisfy the author of the suggestion or proposal',
    '代表、委員滿意或基本滿意的覆文',
  ),
  target: share.atLeast(0),
  informs: true,
  counts: ({ satisfaction }) => satisfaction !== null,
  meets: ({ satisfaction }) => satisfaction !== ProposalSatisfaction.NOT,
})
