import type { Verb } from '../../kit/records/index.ts'
import type { DisclosureRequest } from './disclosure-request.ts'

/** What happens to a request between its receipt and its answer. */
export const requestVerbs: Readonly<Record<string, Verb<DisclosureRequest>>> = {
  askToClarify: {
    description: 'Says that who asked was told to make the request clear; the clock stands still.',
    past: 'askedToClarify',
    gives: ['clarifyFrom'],
    once: 'clarifyFrom',
  },
  clarify: {
    description: 'Says that the request was made clear; the clock starts anew.',
    past: 'clarified',
    gives: ['clarifyTo'],
    once: 'clarifyTo',
  },
  askThirdPartyOn: {
    description: 'Says that third parties are being asked; the clock stands still.',
    past: 'thirdPartyAsked',
    gives: ['thirdPartyFrom'],
    once: 'thirdPartyFrom',
  },
  hearThirdPartyOn: {
    description: 'Says that the third parties were heard; the clock goes on.',
    past: 'thirdPartyHeard',
    gives: ['thirdPartyTo'],
    once: 'thirdPartyTo',
  },
  extend: {
    description: 'Says that the reply is extended, by no more than the law lets.',
    past: 'extended',
    gives: ['extendedOn', 'extendedTo'],
    once: 'extendedOn',
  },
  replyTo: {
    description: 'Says that the request was answered.',
    past: 'replied',
    gives: ['repliedOn', 'outcome'],
    once: 'repliedOn',
  },
}
