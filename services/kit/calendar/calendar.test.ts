import { describe, expect, it } from 'vitest'
import { chinaCalendar as calendar } from './calendar.ts'
import { CalendarYearMissing } from './calendar-year-missing.ts'
import { addDays } from './day.ts'
import { calendarOf2018 } from './testing/calendars.ts'

const working = (from: string, to: string): string[] => {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (calendar.isWorkingDay(day)) days.push(day)
  }
  return days
}

describe('the calendar of 2018', () => {
  it('has the spring festival off and makes up for it on a Sunday and a Saturday', () => {
    expect(working('2018-02-10', '2018-02-25')).toEqual(
      ['11', '12', '13', '14', '22', '23', '24'].map((day) => `2018-02-${day}`),
    )
  })

  it('works the weekend before National Day and rests a week', () => {
    expect(working('2018-09-28', '2018-10-08')).toEqual(
      ['09-28', '09-29', '09-30', '10-08'].map((day) => `2018-${day}`),
    )
  })

  it('swaps Saturday 29 December for Monday 31 December', () => {
    expect(calendar.describeDay('2018-12-29')).toMatchObject({
      working: true,
      reason: 'MAKE_UP_WORKDAY',
      holiday: { en: "New Year's Day", hant: '元旦' },
    })
    expect(calendar.describeDay('2018-12-31')).toMatchObject({ working: false, reason: 'HOLIDAY' })
  })

  it("has the notice's Saturdays of 30 June and 15 December off", () => {
    for (const day of ['2018-06-30', '2018-12-15']) {
      const saturday = { day, working: false, reason: 'WEEKEND', holiday: undefined }
      expect(calendar.describeDay(day)).toEqual(saturday)
    }
  })

  it('has 250 working days', () => {
    expect(calendar.workingDaysBetween('2017-12-31', '2018-12-31')).toBe(250)
  })
})

describe('stepping over days off', () => {
  it('finds the working day after and before', () => {
    expect(calendar.nextWorkingDay('2018-09-30')).toBe('2018-10-08')
    expect(calendar.previousWorkingDay('2018-10-08')).toBe('2018-09-30')
    expect(calendar.previousWorkingDay('2018-06-30')).toBe('2018-06-29')
    expect(calendar.nextWorkingDay('2018-12-29')).toBe('2019-01-02')
    expect(calendar.previousWorkingDay('2019-01-02')).toBe('2018-12-29')
  })

  it('returns the same day for a count of 0, also for a day off', () => {
    expect(calendar.addWorkingDays('2018-06-30', 0)).toBe('2018-06-30')
  })

  it('counts after the first day, up to and including the last', () => {
    expect(calendar.workingDaysBetween('2018-05-24', '2018-05-24')).toBe(0)
    expect(calendar.workingDaysBetween('2018-05-24', '2018-05-25')).toBe(1)
    expect(calendar.workingDaysBetween('2018-05-25', '2018-05-27')).toBe(0)
    expect(calendar.workingDaysBetween('2018-05-28', '2018-05-24')).toBe(-2)
    expect(calendar.workingDaysBetween('2018-05-27', '2018-05-25')).toBe(0)
  })
})

describe('a year without a notice', () => {
  it('is refused with the year and the solution', () => {
    const ask = () => calendar.isWorkingDay('2027-01-04')
    expect(ask).toThrow(CalendarYearMissing)
    expect(ask).toThrow(/no holidays for 2027 \(it has 2004 to 2026\).*hub import calendar/)
    expect(() => calendar.isWorkingDay('2003-12-31')).toThrow(
      expect.objectContaining({ year: 2003 }),
    )
    expect(calendar.covers('2027-01-04')).toBe(false)
  })

  it('is refused as soon as an answer needs it, in both directions', () => {
    expect(() => calendarOf2018.nextWorkingDay('2018-12-29')).toThrow(CalendarYearMissing)
    expect(() => calendarOf2018.previousWorkingDay('2018-01-01')).toThrow(CalendarYearMissing)
    expect(() => calendarOf2018.workingDaysBetween('2018-12-29', '2019-01-02')).toThrow(/2019/)
    expect(calendarOf2018.nextWorkingDay('2018-12-28')).toBe('2018-12-29')
  })

  it('is not reported for an invalid day', () => {
    expect(() => calendar.isWorkingDay('2018-02-30')).toThrow(RangeError)
    expect(() => calendar.isWorkingDay('soon')).toThrow(RangeError)
  })
})
