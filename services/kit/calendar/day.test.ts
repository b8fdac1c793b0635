import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, isDay, yearOf } from './day.ts'
import { anyDay } from './testing/calendars.ts'

describe('a day', () => {
  it('exists in the calendar, from 1992 to 2099', () => {
    expect(['2018-02-28', '2016-02-29', '1992-01-01'].every(isDay)).toBe(true)
    const refused = ['2018-02-29', '2018-02-30', '2018-13-01', '2018-6-1', '1991-12-31', '']
    expect([...refused, 'x', '0018-06-01', '2100-01-01', '9999-12-31'].some(isDay)).toBe(false)
  })

  it('is refused with its text when it does not', () => {
    expect(() => yearOf('2018-02-30')).toThrow(/'2018-02-30' is not a day/)
    expect(() => addDays('tomorrow', 1)).toThrow(RangeError)
  })

  it('crosses months, years and leap days', () => {
    expect(addDays('2016-02-28', 1)).toBe('2016-02-29')
    expect(addDays('2018-12-31', 1)).toBe('2019-01-01')
    expect(addDays('2018-03-01', -1)).toBe('2018-02-28')
  })

  it('keeps its day of the month when months are added, or becomes the last day of a shorter month', () => {
    expect(addMonths('2018-06-15', 3)).toBe('2018-09-15')
    expect(addMonths('2018-11-30', 3)).toBe('2019-02-28')
    expect(addMonths('2015-11-30', 3)).toBe('2016-02-29')
    expect(addMonths('2018-01-31', 1)).toBe('2018-02-28')
    expect(addMonths('2018-10-31', 2)).toBe('2018-12-31')
  })

  it('returns after adding and subtracting any number of days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 4000 }), (day, count) => {
        const later = addDays(day, count)
        expect(daysBetween(day, later)).toBe(count)
        expect(addDays(later, -count)).toBe(day)
      }),
    )
  })
})
