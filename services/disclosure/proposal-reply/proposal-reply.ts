import {
  choice,
  date,
  boolean,
  title,
  notBefore,
  RecordEntity,
  optional,
  Publication,
  recordType,
  text,
  code,
} from '../../kit/records/index.ts'
import { proposalReplyExtension } from './reply-extension.ts'
import { proposalReplyActions } from './actions.ts'
import { ProposalResult, ProposalSatisfaction, ProposalSource } from './enums.ts'

@RecordEntity(
  'A suggestion (人大代表建議) or proposal (政協委員提案) whose handling the unit leads, and its reply (建議提案辦理); 閩政辦〔2018〕43號.',
  '建議提案辦理',
)
export class ProposalReply extends Publication {
  @choice(ProposalSource, 'Source of the suggestion or proposal.', '來源')
  source!: ProposalSource

  @code('Session at which it was made, e.g. 十三屆一次.', '屆次')
  session!: string

  @code('Number at the session.', '編號')
  number!: string

  @title('Title of the suggestion or proposal.', '標題')
  title!: string

  @date(
    'Day of assignment to the unit (交辦); starts the period for the reply if its rule pack is on.',
    '交辦日期',
  )
  assignedOn!: string

  @date('Day on which the extension was granted; null if none.', '延期日期', optional)
  extendedOn!: string | null

  @date(
    'Last day of the extension; null for the longest extension that the rule allows.',
    '延期至',
    {
      optional: true,
      ahead: true,
    },
  )
  extendedTo!: string | null

  @date('Day of the written reply; null while open.', '答覆日期', optional)
  repliedOn!: string | null

  @choice(
    ProposalResult,
    'Result of the handling (辦理結果); null until replied.',
    '辦理結果',
    optional,
  )
  result!: ProposalResult | null

  @choice(
    ProposalSatisfaction,
    'Satisfaction of its author with the reply; null until stated.',
    '滿意度',
    optional,
  )
  satisfaction!: ProposalSatisfaction | null

  @boolean('Whether it concerns the public, so that the reply must be published.', '是否應公開')
  publicInterest!: boolean

  @text(
    'Legal reason for not publishing the reply; at most 10,000 characters; null if published.',
    '不公開理由',
    optional,
  )
  withholdReason!: string | null

  @boolean('Whether the full text is published; null until published.', '是否全文公開', optional)
  isFullText!: boolean | null
}

export const proposalReplies = recordType(ProposalReply, {
  plural: 'proposalReplies',
  orderBy: ['-assignedOn'],
  publicWhenSet: 'publishedOn',
  clock: { rule: 'npcReply', from: 'assignedOn', until: 'repliedOn', more: proposalReplyExtension },
  rules: [
    notBefore('extendedOn', 'assignedOn'),
    notBefore('extendedTo', 'extendedOn'),
    notBefore('repliedOn', 'assignedOn'),
    notBefore('publishedOn', 'repliedOn'),
  ],
  actions: proposalReplyActions,
})
