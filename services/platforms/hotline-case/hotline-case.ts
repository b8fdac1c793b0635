import {
  bothOrNeither,
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
import { hotlineReplyRulePack, hotlineReplyExtension } from './reply-clock.ts'
import { hotlineCaseActions } from './actions.ts'
import { CallerSatisfaction, HotlineCaseType } from './enums.ts'

@RecordEntity(
  'A case of the 12345 hotline and the unit that handles it (熱線工單); never public; 閩政辦〔2018〕43號.',
  '熱線工單',
)
export class HotlineCase extends TimedRecord {
  @code('Case number on the platform.', '工單編號')
  caseNo!: string

  @choice(HotlineCaseType, 'Type of the request.', '訴求類型')
  type!: HotlineCaseType

  @dateTime(
    'Time of receipt by 12345 (受理); starts the period for the reply to an inquiry if its rule pack is on.',
    '受理時間',
  )
  receivedAt!: Date

  @dateTime('Time of dispatch to the unit (轉派); null until then.', '轉派時間', optional)
  dispatchedAt!: Date | null

  @dateTime('Time at which the unit first read it; null until then.', '首次閱件時間', optional)
  firstReadAt!: Date | null

  @date('Day on which the extension was granted; null if none.', '延期日期', optional)
  extendedOn!: string | null

  @date('Last day of the extension; null if none.', '延期至', { optional: true, ahead: true })
  extendedTo!: string | null

  @dateTime('Time of the reply to the caller; null while open.', '答覆時間', optional)
  repliedAt!: Date | null

  @dateTime('Time of closing (辦結); null while open.', '辦結時間', optional)
  closedAt!: Date | null

  @choice(CallerSatisfaction, 'Satisfaction of the caller; null if not stated.', '滿意度', optional)
  satisfaction!: CallerSatisfaction | null
}

/** Requests of callers are private: the records are never public, their counts are. */
export const hotlineCases = recordType(HotlineCase, {
  orderBy: ['-receivedAt'],
  publicWhenSet: false,
  clock: {
    rule: hotlineReplyRulePack,
    from: 'receivedAt',
    until: 'repliedAt',
    more: hotlineReplyExtension,
  },
  rules: [
    notBefore('dispatchedAt', 'receivedAt'),
    notBefore('firstReadAt', 'dispatchedAt'),
    notBefore('extendedOn', 'receivedAt'),
    notBefore('extendedTo', 'extendedOn'),
    notBefore('repliedAt', 'receivedAt'),
    notBefore('closedAt', 'repliedAt'),
    bothOrNeither('extendedTo', 'extendedOn'),
  ],
  actions: hotlineCaseActions,
})
