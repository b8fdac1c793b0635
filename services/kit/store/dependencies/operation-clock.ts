import { type CalendarDay, dayOf, endOfDay } from '../../calendar/index.ts'
import { trackExpiry } from './reads.ts'

/** The clock of an operation. Every read of it limits how long the response stays valid. */
export interface OperationClock {
  /** The exact moment. A response that depends on it cannot be cached. */
  readonly now: Date
  /** The day in Asia/Shanghai; valid until that day ends. */
  readonly today: CalendarDay
  /** Whether a moment has passed; false is valid until the moment, true for ever. */
  readonly isPast: (moment: Date) => boolean
}

/** The clock of one operation, fixed at one moment. */
export const operationClock = (now: Date): OperationClock => {
  const today = dayOf(now)
  return {
    get now() {
      trackExpiry(now)
      return now
    },
    get today() {
      trackExpiry(endOfDay(today))
      return today
    },
    isPast(moment) {
      if (moment < now) return true
      trackExpiry(moment)
      return false
    },
  }
}

/**
 * Adds the getters of a clock to a context. It must be the last step, since spreading a context would replace the getters by
 * values.
 */
export const withOperationClock = <T extends object>(
  context: T,
  clock: OperationClock,
): T & OperationClock => {
  Object.defineProperties(context, Object.getOwnPropertyDescriptors(clock))
  if (!hasClock(context)) throw new Error('the clock was not added')
  return context
}

const hasClock = (context: object): context is OperationClock =>
  'now' in context && 'today' in context && 'isPast' in context
