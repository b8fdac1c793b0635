import type { Clock } from '../../kit/calendar/index.ts'
import type { HotlineCase } from './hotline-case.ts'
import { HotlineCaseType } from './enums.ts'

/** Only for inquiries a time is known (12345 of Xiamen: two working days). */
export const hotlineReplyRulePack = ({ type }: HotlineCase): string | undefined =>
  type === HotlineCaseType.INQUIRY ? 'hot2' : undefined

/** A reply may be put off to a named day. */
export const hotlineReplyExtension = ({ extendedOn, extendedTo }: HotlineCase): Pick<Clock, 'extensions'> =>
  extendedOn === null || extendedTo === null
    ? {}
    : { extensions: [{ to: extendedTo, grantedOn: extendedOn, reason: 'the reply was put off' }] }

