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
import { replyTime } from './reply-time.ts'
import { replyVerbs } from './actions.ts'
import { ProposalResult, ProposalSatisfaction, ProposalSource } from './enums.ts'

@RecordEntity(
  'A suggestion or proposal that the unit leads, and its reply; notice, task 4.',
  '建議提案辦理',
)
export class ProposalReply extends Publication {
  @choice(ProposalSource, 'Who made it.', '來源')
  source!: ProposalSource

  @code('The session it was made at, e.g. 十三屆一次.', '屆次')
  session!: string

  @code('Its number at the session.', '編號')
  number!: string

  @title('Its title.', '標題')
  title!: string

  @date('The day it was assigned to the unit; starts the clock of the reply.', '交辦日期')
  assignedOn!: string

  @date('The day the reply was extended.', '延期日期', optional)
  extendedOn!: string | null

  @date('The day it was extended to; null = as long as the rule lets.', '延期至', {
    optional: true,
    ahead: true,
  })
  extendedTo!: string | null

  @date('The day of the written reply; null while open.', '答覆日期', optional)
  repliedOn!: string | null

  @choice(ProposalResult, 'What came of it.', '辦理結果', optional)
  result!: ProposalResult | null

  @choice(ProposalSatisfaction, 'What who made it says of the reply.', '滿意度', optional)
  satisfaction!: ProposalSatisfaction | null

  @boolean('Whether it concerns the public, so that the reply is to be published.', '是否應公開')
  publicInterest!: boolean

  @text('The legal reason for not publishing the reply.', '不公開理由', optional)
  withholdReason!: string | null

  @boolean(
    'Whether what is published is the full text; null until known.',
    '是否全文公開',
    optional,
  )
  isFullText!: boolean | null
}

export const proposalReplies = recordType(ProposalReply, {
  plural: 'proposalReplies',
  orderBy: ['-assignedOn'],
  publicWhenSet: 'publishedOn',
  clock: { rule: 'npcReply', from: 'assignedOn', until: 'repliedOn', more: replyTime },
  rules: [
    notBefore('extendedOn', 'assignedOn'),
    notBefore('extendedTo', 'extendedOn'),
    notBefore('repliedOn', 'assignedOn'),
    notBefore('publishedOn', 'repliedOn'),
  ],
  actions: replyVerbs,
})
