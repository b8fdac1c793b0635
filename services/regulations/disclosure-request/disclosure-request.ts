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
import { answered } from './answered.ts'
import { replyPack, replyTime } from './reply-clock.ts'
import { requestVerbs } from './actions.ts'
import { RequestChannel, RequestOutcome, RequestRemedy } from './enums.ts'

@RecordEntity('A request for information and its answer; notice, task 37.', '依申請公開')
export class DisclosureRequest extends TimedRecord {
  @code('Its number with the unit.', '申請編號')
  requestNo!: string

  @choice(RequestChannel, 'How it came in.', '申請渠道')
  channel!: RequestChannel

  @date('The day it was received; starts the clock of the reply.', '收到日期')
  receivedOn!: string

  @date('The day it was registered.', '登記日期', optional)
  registeredOn!: string | null

  @date('The day who asked was told to make it clear.', '告知補正日期', optional)
  clarifyFrom!: string | null

  @date('The day it was made clear; the clock starts anew.', '收到補正日期', optional)
  clarifyTo!: string | null

  @date('First day of asking third parties; does not count.', '徵求第三方意見起始日', optional)
  thirdPartyFrom!: string | null

  @date('Last day of asking third parties; does not count.', '徵求第三方意見截止日', optional)
  thirdPartyTo!: string | null

  @date('The day the reply was extended, and who asked was told.', '延期告知日期', optional)
  extendedOn!: string | null

  @date('The day it was extended to; null = as long as the law lets.', '延期至', {
    optional: true,
    ahead: true,
  })
  extendedTo!: string | null

  @date('The day of the reply; null while open.', '答覆日期', optional)
  repliedOn!: string | null

  @choice(RequestOutcome, 'How it was answered.', '答覆結果', optional)
  outcome!: RequestOutcome | null

  @choice(RequestRemedy, 'What was done against the answer.', '救濟情況', optional)
  remedy!: RequestRemedy | null
}

/** Requests are people’s own affairs: they are shown to those concerned only, their sums to everybody. */
export const disclosureRequests = recordType(DisclosureRequest, {
  orderBy: ['-receivedOn'],
  publicWhenSet: false,
  clock: { rule: replyPack, from: 'receivedOn', until: 'repliedOn', more: replyTime },
  rules: [
    notBefore('registeredOn', 'receivedOn'),
    notBefore('clarifyFrom', 'receivedOn'),
    notBefore('clarifyTo', 'clarifyFrom'),
    notBefore('thirdPartyFrom', 'receivedOn'),
    notBefore('thirdPartyTo', 'thirdPartyFrom'),
    notBefore('extendedOn', 'receivedOn'),
    notBefore('extendedTo', 'extendedOn'),
    notBefore('repliedOn', 'receivedOn'),
    answered,
  ],
  actions: requestVerbs,
})
