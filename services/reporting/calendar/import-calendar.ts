import { isDeepStrictEqual } from 'node:util'
import type { GazettedYear } from '../../kit/calendar/index.ts'
import type { Store } from '../../kit/store/index.ts'
import { changeLocked } from '../change-locked.ts'
import { CalendarYear } from './calendar-year.ts'

/** Stores a gazetted year; all services follow, and recompute the due moments of their open records. */
export const importCalendar = async (
  store: Store,
  { year, days }: GazettedYear,
  now: Date,
): Promise<'new' | 'changed' | 'same'> =>
  store.write({ actor: 'hub import calendar', now }, async (tx) => {
    const known = await tx.find(CalendarYear, String(year))
    const kind = 'calendarYear.set'
    const values = { days: days.map((day) => ({ ...day })), importedAt: now }
    if (!known) {
      await tx.create(CalendarYear, { id: String(year), year, ...values }, { kind })
      return 'new'
    }
    if (isDeepStrictEqual(known.days.map(plain), days.map(plain))) return 'same'
    await changeLocked(tx, known, { kind, set: values })
    return 'changed'
  })

const plain = ({ date, isOffDay, name }: GazettedYear['days'][number]) => [date, isOffDay, name]
