import type { Verb } from '../../kit/records/index.ts'
import type { SiteMessage } from './site-message.ts'

/** What the unit does with a message, from taking it in hand to the answer. */
export const siteMessageVerbs: Readonly<Record<string, Verb<SiteMessage>>> = {
  handle: {
    description: 'Says that the unit took a message in hand, and who did.',
    past: 'handled',
    gives: ['handledAt', 'officerId'],
    once: 'handledAt',
  },
  rectify: {
    description: 'Says that the fault a message speaks of was mended.',
    past: 'rectified',
    gives: ['rectifiedAt'],
    once: 'rectifiedAt',
  },
  replyTo: {
    description: 'Answers a message about a website.',
    past: 'replied',
    gives: ['repliedAt', 'outcome'],
    once: 'repliedAt',
  },
}
