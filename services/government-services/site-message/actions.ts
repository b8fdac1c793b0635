import type { RecordAction } from '../../kit/records/index.ts'
import type { SiteMessage } from './site-message.ts'

/** The actions of the unit on a message, from acceptance to reply. */
export const siteMessageActions: Readonly<Record<string, RecordAction<SiteMessage>>> = {
  handle: {
    description: 'Records the time at which the unit accepted the message, and the officer (受理).',
    event: 'handled',
    input: ['handledAt', 'officerId'],
    ifNull: 'handledAt',
  },
  rectify: {
    description: 'Records the time at which the reported fault was rectified (整改).',
    event: 'rectified',
    input: ['rectifiedAt'],
    ifNull: 'rectifiedAt',
  },
  replyTo: {
    description:
      'Records the reply to the message and the result of its handling (回覆). A report of a fault is done with once the fault is rectified too, or named none.',
    event: 'replied',
    input: ['repliedAt', 'outcome', 'noFault'],
    ifNull: 'repliedAt',
  },
}
