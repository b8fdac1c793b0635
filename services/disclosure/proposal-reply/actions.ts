import type { RecordAction } from '../../kit/records/index.ts'
import type { ProposalReply } from './proposal-reply.ts'

/** The actions on a suggestion or proposal, from its assignment to the publication of the reply. */
export const proposalReplyActions: Readonly<Record<string, RecordAction<ProposalReply>>> = {
  extend: {
    description:
      'Records that the period for the reply was extended, by at most what the rule allows (延期).',
    event: 'extended',
    input: ['extendedOn', 'extendedTo'],
    ifNull: 'extendedOn',
  },
  send: {
    description: 'Records the day and the result of the written reply (答覆).',
    event: 'sent',
    input: ['repliedOn', 'result'],
    ifNull: 'repliedOn',
  },
  rate: {
    description: 'Records whether the author is satisfied with the reply (滿意度).',
    event: 'rated',
    input: ['satisfaction'],
    ifNull: 'satisfaction',
  },
  publish: {
    description: 'Records when and where the reply was published, and whether in full (全文公開).',
    event: 'published',
    input: ['publishedOn', 'url', 'isFullText'],
    ifNull: 'publishedOn',
  },
}
