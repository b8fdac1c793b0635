import {
  choice,
  day,
  moment,
  notBefore,
  Noun,
  optional,
  recordType,
  TimedRecord,
  word,
} from '../../kit/records/index.ts'
import { extendedWithItsEnd, replyPack, replyTime } from './reply-clock.ts'
import { caseVerbs } from './verbs.ts'
import { CallerSatisfaction, HotlineCaseType } from './words.ts'

@Noun('What somebody asked 12345, with the unit that handles it; notice, task 34.', '熱線工單')
export class HotlineCase extends TimedRecord {
  @word('Its number on the platform.', '工單編號')
  caseNo!: string

  @choice(HotlineCaseType, 'What the caller wants.', '訴求類型')
  type!: HotlineCaseType

  @moment('When 12345 took it; starts the clock of an inquiry.', '受理時間')
  receivedAt!: Date

  @moment('When it was handed to the unit.', '轉派時間', optional)
  dispatchedAt!: Date | null

  @moment('When the unit first read it.', '首次閱件時間', optional)
  firstReadAt!: Date | null

  @day('The day the reply was put off.', '延期日期', optional)
  extendedOn!: string | null

  @day('The day it was put off to.', '延期至', { optional: true, ahead: true })
  extendedTo!: string | null

  @moment('When the caller got a reply; null while open.', '答覆時間', optional)
  repliedAt!: Date | null

  @moment('When the case was closed; null while open.', '辦結時間', optional)
  closedAt!: Date | null

  @choice(CallerSatisfaction, 'What the caller said afterwards.', '滿意度', optional)
  satisfaction!: CallerSatisfaction | null
}

/** What people ask for is their own affair: it is shown to those concerned only, its sums to everybody. */
export const hotlineCases = recordType(HotlineCase, {
  orderBy: ['-receivedAt'],
  publicOnce: false,
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
  verbs: caseVerbs,
})
