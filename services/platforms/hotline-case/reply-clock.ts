import type { Clock } from '../../kit/calendar/index.ts'
import type { HotlineCase } from './hotline-case.ts'
import { HotlineCaseType } from './enums.ts'

/** The rule pack that sets the period for the reply; a period is known only for inquiries (Xiamen 12345: two working days). */
export const hotlineReplyRulePack = ({ type }: HotlineCase): string | undefined =>
  type === HotlineCaseType.INQUIRY ? 'hot2' : undefined

/** An extension moves the due date of the reply to a given day. */
export const hotlineReplyExtension = ({
  extendedOn,
  extendedTo,
}: HotlineCase): Pick<Clock, 'extensions'> =>
  extendedOn === null || extendedTo === null
    ? {}
    : { extensions: [{ to: extendedTo, grantedOn: extendedOn, reason: 'the reply was extended' }] }
