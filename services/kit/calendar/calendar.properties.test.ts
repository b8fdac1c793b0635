import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinaCalendar as calendar } from './calendar.ts'
import { addDays } from './day.ts'
import { anyDay } from './testing/calendars.ts'

const count = fc.integer({ min: 1, max: 400 })

describe('Calendar properties for any day', () => {
  it('addWorkingDays reaches the n-th working day, forwards and backwards', () => {
    fc.assert(
      fc.property(anyDay, count, (day, n) => {
        const later = calendar.addWorkingDays(day, n)
        expect(calendar.isWorkingDay(later)).toBe(true)
        expect(calendar.workingDaysBetween(day, later)).toBe(n)
        const start = calendar.addWorkingDays(later, -n)
        expect(start).toBe(calendar.isWorkingDay(day) ? day : calendar.previousWorkingDay(day))
      }),
    )
  })

  it('addWorkingDays is monotonic in the day and the count', () => {
    fc.assert(
      fc.property(anyDay, count, (day, n) => {
        const later = calendar.addWorkingDays(day, n)
        expect(calendar.addWorkingDays(day, n + 1) > later).toBe(true)
        expect(calendar.addWorkingDays(addDays(day, 1), n) >= later).toBe(true)
      }),
    )
  })

  it('workingDaysBetween equals a count day by day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 500 }), (from, length) => {
        let counted = 0
        for (let n = 1; n <= length; n++) if (calendar.isWorkingDay(addDays(from, n))) counted++
        const to = addDays(from, length)
        expect(calendar.workingDaysBetween(from, to)).toBe(counted)
        expect(calendar.workingDaysBetween(to, from)).toBe(0 - counted)
      }),
    )
  })
})
