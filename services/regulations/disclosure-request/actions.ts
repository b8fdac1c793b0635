import type { RecordAction } from '../../kit/records/index.ts'
import type { DisclosureRequest } from './disclosure-request.ts'

/** What happens to a request between its receipt and its answer. */
export const requestVerbs: Readonly<Record<string, RecordAction<DisclosureRequest>>> = {
  askToClarify: {
    description: 'Says that who asked was told to make the request clear; the clock stands still.',
    event: 'askedToClarify',
    input: ['clarifyFrom'],
    ifNull: 'clarifyFrom',
  },
  clarify: {
    description: 'Says that the request was made clear; the clock starts anew.',
    event: 'clarified',
    input: ['clarifyTo'],
    ifNull: 'clarifyTo',
  },
  askThirdPartyOn: {
    description: 'Says that third parties are being asked; the clock stands still.',
    event: 'thirdPartyAsked',
    input: ['thirdPartyFrom'],
    ifNull: 'thirdPartyFrom',
  },
  hearThirdPartyOn: {
    description: 'Says that the third parties were heard; the clock goes on.',
    event: 'thirdPartyHeard',
    input: ['thirdPartyTo'],
    ifNull: 'thirdPartyTo',
  },
  extend: {
    description: 'Says that the reply is extended, by no more than the law lets.',
    event: 'extended',
    input: ['extendedOn', 'extendedTo'],
    ifNull: 'extendedOn',
  },
  replyTo: {
    description: 'Says that the request was answered.',
    event: 'replied',
    input: ['repliedOn', 'outcome'],
    ifNull: 'repliedOn',
  },
}
