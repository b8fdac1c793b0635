import {
  choice,
  date,
  dateTime,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  TimedRecord,
  code,
} from '../../kit/records/index.ts'
import { extendedWithItsEnd, replyPack, replyTime } from './reply-clock.ts'
import { caseVerbs } from './actions.ts'
import { CallerSatisfaction, HotlineCaseType } from './enums.ts'

@RecordEntity(
  'What somebody asked 12345, with the unit that handles it; notice, task 34.',
  '熱線工單',
)
export class HotlineCase extends TimedRecord {
  @code('Its number on the platform.', '工單編號')
  caseNo!: string

  @choice(HotlineCaseType, 'What the caller wants.', '訴求類型')
  type!: HotlineCaseType

  @dateTime('When 12345 took it; starts the clock of an inquiry.', '受理時間')
  receivedAt!: Date

  @dateTime('When it was handed to the unit.', '轉派時間', optional)
  dispatchedAt!: Date | null

  @dateTime('When the unit first read it.', '首次閱件時間', optional)
  firstReadAt!: Date | null

  @date('The day the reply was put off.', '延期日期', optional)
  extendedOn!: string | null

  @date('The day it was put off to.', '延期至', { optional: true, ahead: true })
  extendedTo!: string | null

  @dateTime('When the caller got a reply; null while open.', '答覆時間', optional)
  repliedAt!: Date | null

  @dateTime('When the case was closed; null while open.', '辦結時間', optional)
  closedAt!: Date | null

  @choice(CallerSatisfaction, 'What the caller said afterwards.', '滿意度', optional)
  satisfaction!: CallerSatisfaction | null
}

/** What people ask for is their own affair: it is shown to those concerned only, its sums to everybody. */
export const hotlineCases = recordType(HotlineCase, {
  orderBy: ['-receivedAt'],
  publicWhenSet: false,
  clock: { rule: replyPack, from: 'receivedAt', until: 'repliedAt', more: replyTime },
  rules: [
    notBefore('dispatchedAt', 'receivedAt'),
    notBefore('firstReadAt', 'dispatchedAt'),
    notBefore('extendedOn', 'receivedAt'),
    notBefore('extendedTo', 'extendedOn'),
    notBefore('repliedAt', 'receivedAt'),
    notBefore('closedAt', 'repliedAt'),
    extendedWithItsEnd,
  ],
  actions: caseVerbs,
})
