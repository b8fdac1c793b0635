import type { RecordAction } from '../../kit/records/index.ts'
import type { DisclosureRequest } from './disclosure-request.ts'

/** The actions on a request, from receipt to reply. */
export const disclosureRequestActions: Readonly<Record<string, RecordAction<DisclosureRequest>>> = {
  askToClarify: {
    description:
      'Records that the applicant was asked to clarify the request (補正). The period pauses.',
    event: 'askedToClarify',
    input: ['clarifyFrom'],
    ifNull: 'clarifyFrom',
  },
  clarify: {
    description: 'Records that the clarification was received. The period starts anew.',
    event: 'clarified',
    input: ['clarifyTo'],
    ifNull: 'clarifyTo',
  },
  askThirdPartyOn: {
    description: 'Records that third parties are consulted (徵求第三方意見). The period pauses.',
    event: 'thirdPartyAsked',
    input: ['thirdPartyFrom'],
    ifNull: 'thirdPartyFrom',
  },
  hearThirdPartyOn: {
    description: 'Records that the consultation of third parties ended. The period continues.',
    event: 'thirdPartyHeard',
    input: ['thirdPartyTo'],
    ifNull: 'thirdPartyTo',
  },
  extend: {
    description:
      'Records that the period for the reply was extended, by at most what the law allows (延期).',
    event: 'extended',
    input: ['extendedOn', 'extendedTo'],
    ifNull: 'extendedOn',
  },
  replyTo: {
    description: 'Records the day and the result of the reply (答覆).',
    event: 'replied',
    input: ['repliedOn', 'outcome'],
    ifNull: 'repliedOn',
  },
}
