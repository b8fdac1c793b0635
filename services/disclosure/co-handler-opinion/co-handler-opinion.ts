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
  'The opinion of a co-handling unit on a suggestion or proposal that another unit leads (協辦單位意見); never public; 閩政辦〔2018〕43號.',
  '協辦單位意見',
)
export class CoHandlerOpinion extends TimedRecord {
  @reference(
    () => ProposalReply,
    'The suggestion or proposal; another unit leads its handling.',
    '建議提案編號',
  )
  proposalReplyId!: string

  @date(
    'Day of assignment to the co-handler (交辦); starts the period for the opinion if its rule pack is on.',
    '交辦日期',
  )
  assignedOn!: string

  @date(
    'Day on which the written opinion was given; null while outstanding.',
    '提出意見日期',
    optional,
  )
  givenOn!: string | null
}

/** Opinions are internal work of the units: the records are never public, their counts are. */
export const coHandlerOpinions = recordType(CoHandlerOpinion, {
  orderBy: ['-assignedOn'],
  inverse: { proposalReplyId: 'coHandlerOpinions' },
  publicWhenSet: false,
  clock: { rule: 'npcCo', from: 'assignedOn', until: 'givenOn' },
  rules: [notBefore('givenOn', 'assignedOn')],
  actions: {
    give: {
      description: 'Records the day on which the opinion was given.',
      event: 'given',
      input: ['givenOn'],
      ifNull: 'givenOn',
    },
  },
})
