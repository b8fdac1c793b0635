import type { Clock } from '../../kit/calendar/index.ts'
import type { RecordRule } from '../../kit/records/index.ts'
import type { HotlineCase } from './hotline-case.ts'
import { HotlineCaseType } from './enums.ts'

/** Only for inquiries a time is known (12345 of Xiamen: two working days). */
export const replyPack = ({ type }: HotlineCase): string | undefined =>
  type === HotlineCaseType.INQUIRY ? 'hot2' : undefined

/** A reply may be put off to a named day. */
export const replyTime = ({ extendedOn, extendedTo }: HotlineCase): Pick<Clock, 'extensions'> =>
  extendedOn === null || extendedTo === null
    ? {}
    : { extensions: [{ to: extendedTo, grantedOn: extendedOn, reason: 'the reply was put off' }] }

/** What is put off is put off to a day. */
export const extendedWithItsEnd: RecordRule<HotlineCase> = {
  field: 'extendedTo',
  isMet: ({ extendedOn, extendedTo }) => (extendedOn === null) === (extendedTo === null),
  message: {
    en: '"extendedOn" and "extendedTo" belong together. Give both or neither.',
    hant: '「延期日期」與「延期至」須同時填寫或同時留空。',
    hans: '“延期日期”与“延期至”须同时填写或同时留空。',
  },
}
