import { type CalendarDay, dayOf, endOfDay } from '../../calendar/index.ts'
import { trackExpiry } from './reads.ts'

/** The clock as an operation reads it; each way of reading notes how long what it said holds. */
export interface OperationClock {
  /** The exact moment. Holds for that moment only: an answer that shows it cannot be kept. */
  readonly now: Date
  /** The day in Asia/Shanghai. Holds until that day ends. */
  readonly today: CalendarDay
  /** Whether a moment is over. Holds until then, and once over for ever. */
  readonly isPast: (moment: Date) => boolean
}

/** The clock of one operation, which stands at one moment. */
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

/** Gives a context the hands of a clock. Last: spreading a context would read them once and for all. */
export const withOperationClock = <T extends object>(
  context: T,
  hands: OperationClock,
): T & OperationClock =>
  Object.defineProperties(context, Object.getOwnPropertyDescriptors(hands)) as T & OperationClock
