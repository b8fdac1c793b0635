import type { RecordAction } from '../../kit/records/index.ts'
import type { SiteMessage } from './site-message.ts'

/** What the unit does with a message, from taking it in hand to the answer. */
export const siteMessageVerbs: Readonly<Record<string, RecordAction<SiteMessage>>> = {
  handle: {
    description: 'Says that the unit took a message in hand, and who did.',
    event: 'handled',
    input: ['handledAt', 'officerId'],
    ifNull: 'handledAt',
  },
  rectify: {
    description: 'Says that the fault a message speaks of was mended.',
    event: 'rectified',
    input: ['rectifiedAt'],
    ifNull: 'rectifiedAt',
  },
  replyTo: {
    description: 'Answers a message about a website.',
    event: 'replied',
    input: ['repliedAt', 'outcome'],
    ifNull: 'repliedAt',
  },
}
