import type { Verb } from '../../kit/records/index.ts'
import type { ProposalReply } from './proposal-reply.ts'

/** What happens to a suggestion or proposal between its assignment and the publication of the reply. */
export const replyVerbs: Readonly<Record<string, Verb<ProposalReply>>> = {
  extend: {
    description: 'Says that the reply is extended, by no more than the rule lets.',
    past: 'extended',
    gives: ['extendedOn', 'extendedTo'],
    once: 'extendedOn',
  },
  send: {
    description: 'Says that the written reply was sent.',
    past: 'sent',
    gives: ['repliedOn', 'result'],
    once: 'repliedOn',
  },
  rate: {
    description: 'Says whether who made it is satisfied with the reply.',
    past: 'rated',
    gives: ['satisfaction'],
    once: 'satisfaction',
  },
  publish: {
    description: 'Says where and when the reply was published, and whether in full.',
    past: 'published',
    gives: ['publishedOn', 'url', 'isFullText'],
    once: 'publishedOn',
  },
}
