import type { RecordAction } from '../../kit/records/index.ts'
import type { ProposalReply } from './proposal-reply.ts'

/** What happens to a suggestion or proposal between its assignment and the publication of the reply. */
export const replyVerbs: Readonly<Record<string, RecordAction<ProposalReply>>> = {
  extend: {
    description: 'Says that the reply is extended, by no more than the rule lets.',
    event: 'extended',
    input: ['extendedOn', 'extendedTo'],
    ifNull: 'extendedOn',
  },
  send: {
    description: 'Says that the written reply was sent.',
    event: 'sent',
    input: ['repliedOn', 'result'],
    ifNull: 'repliedOn',
  },
  rate: {
    description: 'Says whether who made it is satisfied with the reply.',
    event: 'rated',
    input: ['satisfaction'],
    ifNull: 'satisfaction',
  },
  publish: {
    description: 'Says where and when the reply was published, and whether in full.',
    event: 'published',
    input: ['publishedOn', 'url', 'isFullText'],
    ifNull: 'publishedOn',
  },
}
