import { addMonths, type Clock, dueOf } from '../../kit/calendar/index.ts'
import type { ClockBasis } from '../../kit/records/index.ts'
import type { ProposalReply } from './proposal-reply.ts'

/** The longest extension that the rule on deputies' suggestions allows, in months. */
const longestExtension = 3

/** An extension moves the due date of the reply, by at most the longest extension. */
export const proposalReplyExtension = (
  { extendedOn, extendedTo }: ProposalReply,
  { rule, anchor, calendar }: ClockBasis,
): Pick<Clock, 'extensions'> => {
  const due = extendedOn === null ? undefined : dueOf({ rule, anchor }, calendar)
  if (extendedOn === null || !due || due.paused) return {}
  const latest = addMonths(due.dueOn, longestExtension)
  const to = extendedTo !== null && extendedTo < latest ? extendedTo : latest
  return { extensions: [{ to, grantedOn: extendedOn, reason: 'the reply was extended' }] }
}
