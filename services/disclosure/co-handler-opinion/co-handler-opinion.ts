import {
  day,
  notBefore,
  Noun,
  optional,
  recordType,
  ref,
  TimedRecord,
} from '../../kit/records/index.ts'
import { ProposalReply } from '../proposal-reply/proposal-reply.ts'

@Noun('The opinion that a co-handler owes the unit that leads; notice, task 4.', '協辦單位意見')
export class CoHandlerOpinion extends TimedRecord {
  @ref(() => ProposalReply, 'The suggestion or proposal, led by another unit.', '建議提案編號')
  proposalReplyId!: string

  @day('The day it was assigned to the co-handler; starts its clock.', '交辦日期')
  assignedOn!: string

  @day('The day the written opinion was given; null while it is owed.', '提出意見日期', optional)
  givenOn!: string | null
}

/** Opinions are the work of units among themselves: shown to those concerned, their sums to everybody. */
export const coHandlerOpinions = recordType(CoHandlerOpinion, {
  orderBy: ['-assignedOn'],
  listedBy: { proposalReplyId: 'coHandlerOpinions' },
  publicOnce: false,
  clock: { rule: 'npcCo', from: 'assignedOn', until: 'givenOn' },
  rules: [notBefore('givenOn', 'assignedOn')],
  verbs: {
    give: {
      description: 'Says that the opinion was given.',
      past: 'given',
      gives: ['givenOn'],
      once: 'givenOn',
    },
  },
})
