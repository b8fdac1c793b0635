import {
  date,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  reference,
  TimedRecord,
} from '../../kit/records/index.ts'
import { ProposalReply } from '../proposal-reply/proposal-reply.ts'

@RecordEntity(
  'The opinion that a co-handler owes the unit that leads; notice, task 4.',
  '協辦單位意見',
)
export class CoHandlerOpinion extends TimedRecord {
  @reference(
    () => ProposalReply,
    'The suggestion or proposal, led by another unit.',
    '建議提案編號',
  )
  proposalReplyId!: string

  @date('The day it was assigned to the co-handler; starts its clock.', '交辦日期')
  assignedOn!: string

  @date('The day the written opinion was given; null while it is owed.', '提出意見日期', optional)
  givenOn!: string | null
}

/** Opinions are the work of units among themselves: shown to those concerned, their sums to everybody. */
export const coHandlerOpinions = recordType(CoHandlerOpinion, {
  orderBy: ['-assignedOn'],
  inverse: { proposalReplyId: 'coHandlerOpinions' },
  publicWhenSet: false,
  clock: { rule: 'npcCo', from: 'assignedOn', until: 'givenOn' },
  rules: [notBefore('givenOn', 'assignedOn')],
  actions: {
    give: {
      description: 'Says that the opinion was given.',
      event: 'given',
      input: ['givenOn'],
      ifNull: 'givenOn',
    },
  },
})
