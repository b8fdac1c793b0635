import { indicatorLabel, eachUnit, indicator, share } from '../../kit/indicators/index.ts'
import { isDoneInTime, isPublished } from '../../kit/records/index.ts'
import { ProposalReply } from './proposal-reply.ts'
import { ProposalSatisfaction } from './enums.ts'

const common = {
  topic: 'disclosure.proposals',
  countedOn: ({ assignedOn }: ProposalReply) => assignedOn,
}
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
  target: share.atLeast(1),
  counts: (reply) =>
    isRepliedOrOverdue(reply) && reply.publicInterest && reply.withholdReason === null,
  meets: (reply) => isPublished(reply) && reply.isFullText === true,
})

/** Suggestions and proposals: a unit without records is not proven. */
export const unitsWithReplies = indicator(ProposalReply, {
  ...common,
  name: 'unitsWithReplies',
  label: indicatorLabel(
    'Units that answered suggestions or proposals',
    '已答覆人大代表建議或政協委員提案的單位',
  ),
  target: eachUnit.atLeast(1),
  counts: ({ repliedOn }) => repliedOn !== null,
  meets: () => true,
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
