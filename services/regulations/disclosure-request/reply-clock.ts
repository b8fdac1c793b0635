import { type Clock, type CalendarDay, dueOf, type Pause } from '../../kit/calendar/index.ts'
import type { ClockBasis } from '../../kit/records/index.ts'
import type { DisclosureRequest } from './disclosure-request.ts'

/** From this day on the revised regulation (State Council Order 711) is in force. */
const revisedFrom: CalendarDay = '2019-05-15'

/** The pack of law that a request falls under: the regulation in force on the day it was received. */
export const requestReplyRulePack = ({ receivedOn }: DisclosureRequest): string =>
  receivedOn < revisedFrom ? 'foi15' : 'foi20'

/**
 * What moves the last day to reply: it counts anew from the day a request was made clear, stands still while third
 * parties are asked, and may be extended once by no more than the days that the law gives for the reply.
 */
export const requestReplyAdjustments = (
  request: DisclosureRequest,
  counted: ClockBasis,
): Pick<Clock, 'pauses' | 'extensions'> => {
  const pauses = pausesOf(request)
  const { extendedOn, extendedTo } = request
  if (extendedOn === null) return { pauses }
  const most = latestExtension(counted, pauses)
  if (most === undefined) return { pauses }
  const to = extendedTo !== null && extendedTo < most ? extendedTo : most
  return { pauses, extensions: [{ to, grantedOn: extendedOn, reason: 'the reply was extended' }] }
}

const latestExtension = (
  { calendar, rule, anchor }: ClockBasis,
  pauses: readonly Pause[],
): CalendarDay | undefined => {
  const due = dueOf({ rule, anchor, pauses }, calendar)
  return due.paused || rule.kind !== 'WORKING_DAYS'
    ? undefined
    : calendar.addWorkingDays(due.dueOn, rule.count)
}

const pausesOf = (request: DisclosureRequest): readonly Pause[] => {
  const { receivedOn, clarifyFrom, clarifyTo, thirdPartyFrom, thirdPartyTo } = request
  return [
    // The days before it was made clear do not count either: the term begins with the day of clarity.
    ...(clarifyFrom === null ? [] : [pause(receivedOn, clarifyTo, 'to be made clear')]),
    ...(thirdPartyFrom === null
      ? []
      : [pause(thirdPartyFrom, thirdPartyTo, 'third parties asked')]),
  ]
}

const pause = (from: CalendarDay, to: CalendarDay | null, reason: string): Pause =>
  to === null ? { from, reason } : { from, to, reason }
