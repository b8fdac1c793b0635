import { type Clock, type CalendarDay, dueOf, type Pause } from '../../kit/calendar/index.ts'
import type { ClockBasis } from '../../kit/records/index.ts'
import type { DisclosureRequest } from './disclosure-request.ts'

/** The revised regulation (State Council Order 711) is in force from this day. */
const revisedFrom: CalendarDay = '2019-05-15'

/** The rule pack of a request: that of the regulation in force on the day of receipt. */
export const requestReplyRulePack = ({ receivedOn }: DisclosureRequest): string =>
  receivedOn < revisedFrom ? 'foi15' : 'foi20'

/**
 * The adjustments of the due date of a reply: the period starts anew with the clarification, pauses while third parties
 * are consulted, and may be extended once, by at most the statutory period itself.
 */
export const requestReplyAdjustments = (
  request: DisclosureRequest,
  basis: ClockBasis,
): Pick<Clock, 'pauses' | 'extensions'> => {
  const pauses = pausesOf(request)
  const { extendedOn, extendedTo } = request
  if (extendedOn === null) return { pauses }
  const latest = latestExtension(basis, pauses)
  if (latest === undefined) return { pauses }
  const to = extendedTo !== null && extendedTo < latest ? extendedTo : latest
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
    // The days before the clarification do not count either: the period starts with the day of clarification.
    ...(clarifyFrom === null ? [] : [pause(receivedOn, clarifyTo, 'clarification requested')]),
    ...(thirdPartyFrom === null
      ? []
      : [pause(thirdPartyFrom, thirdPartyTo, 'third parties consulted')]),
  ]
}

const pause = (from: CalendarDay, to: CalendarDay | null, reason: string): Pause =>
  to === null ? { from, reason } : { from, to, reason }
