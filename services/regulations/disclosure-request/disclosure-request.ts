import {
  choice,
  date,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  TimedRecord,
  code,
} from '../../kit/records/index.ts'
import { outcomeWhenReplied } from './outcome-when-replied.ts'
import { requestReplyRulePack, requestReplyAdjustments } from './reply-clock.ts'
import { disclosureRequestActions } from './actions.ts'
import { RequestChannel, RequestOutcome, RequestRemedy } from './enums.ts'

@RecordEntity(
  'A request for government information and its reply (依申請公開); never public; 閩政辦〔2018〕43號.',
  '依申請公開',
)
export class DisclosureRequest extends TimedRecord {
  @code('Request number at the unit.', '申請編號')
  requestNo!: string

  @choice(RequestChannel, 'Channel of the request.', '申請渠道')
  channel!: RequestChannel

  @date('Day of receipt; starts the period for the reply if its rule pack is on.', '收到日期')
  receivedOn!: string

  @date('Day of registration; null until then.', '登記日期', optional)
  registeredOn!: string | null

  @date(
    'Day on which the applicant was asked to clarify the request (補正); null if not asked.',
    '告知補正日期',
    optional,
  )
  clarifyFrom!: string | null

  @date(
    'Day on which the clarification was received; the period starts anew. Null until then.',
    '收到補正日期',
    optional,
  )
  clarifyTo!: string | null

  @date(
    'First day of consulting third parties; the period pauses from this day. Null if none.',
    '徵求第三方意見起始日',
    optional,
  )
  thirdPartyFrom!: string | null

  @date(
    'Last day of consulting third parties; the period continues afterwards. Null until then.',
    '徵求第三方意見截止日',
    optional,
  )
  thirdPartyTo!: string | null

  @date(
    'Day on which the applicant was told of the extension; null if none.',
    '延期告知日期',
    optional,
  )
  extendedOn!: string | null

  @date(
    'Last day of the extension; null for the longest extension that the law allows.',
    '延期至',
    {
      optional: true,
      ahead: true,
    },
  )
  extendedTo!: string | null

  @date('Day of the reply; null while open.', '答覆日期', optional)
  repliedOn!: string | null

  @choice(RequestOutcome, 'Result of the reply; null while open.', '答覆結果', optional)
  outcome!: RequestOutcome | null

  @choice(
    RequestRemedy,
    'Remedy that the applicant sought against the reply; null if none.',
    '救濟情況',
    optional,
  )
  remedy!: RequestRemedy | null
}

/** Requests are private: the records are never public, their counts are. */
export const disclosureRequests = recordType(DisclosureRequest, {
  orderBy: ['-receivedOn'],
  publicWhenSet: false,
  clock: {
    rule: requestReplyRulePack,
    from: 'receivedOn',
    until: 'repliedOn',
    more: requestReplyAdjustments,
  },
  rules: [
    notBefore('registeredOn', 'receivedOn'),
    notBefore('clarifyFrom', 'receivedOn'),
    notBefore('clarifyTo', 'clarifyFrom'),
    notBefore('thirdPartyFrom', 'receivedOn'),
    notBefore('thirdPartyTo', 'thirdPartyFrom'),
    notBefore('extendedOn', 'receivedOn'),
    notBefore('extendedTo', 'extendedOn'),
    notBefore('repliedOn', 'receivedOn'),
    outcomeWhenReplied,
  ],
  actions: disclosureRequestActions,
})
