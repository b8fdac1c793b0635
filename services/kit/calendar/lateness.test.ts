import { describe, expect, it } from 'vitest'
import { chinaCalendar } from './calendar.ts'
import { CalendarYearMissing } from './calendar-year-missing.ts'
import { latenessOf, type DueStatus } from './lateness.ts'
import { lightOf } from './light.ts'
import { calendarOf2018 } from './testing/calendars.ts'

const at = (standing: DueStatus, calendar = chinaCalendar) => {
  const { kind, workingDays } = latenessOf(standing, calendar)
  return [kind, workingDays, lightOf(standing, calendar)]
}
const dueOn = '2018-10-31'
const today = '2018-10-10'

describe('an unfinished assignment', () => {
  it('is on time and green, yellow from the third working day before the due day', () => {
    expect(at({ dueOn, today: '2018-10-25' })).toEqual(['ON_TIME', 0, 'GREEN'])
    expect(at({ dueOn, today: '2018-10-26' })).toEqual(['ON_TIME', 0, 'YELLOW'])
    expect(at({ dueOn, today: '2018-10-31' })).toEqual(['ON_TIME', 0, 'YELLOW'])
  })

  it('is late and red by the working days since', () => {
    expect(at({ dueOn, today: '2018-11-01' })).toEqual(['LATE', 1, 'RED'])
    expect(at({ dueOn, today: '2018-11-05' })).toEqual(['LATE', 3, 'RED'])
  })

  it('is late by no working day while only days off have passed', () => {
    expect(at({ dueOn: '2018-06-29', today: '2018-07-01' })).toEqual(['LATE', 0, 'RED'])
    expect(at({ dueOn: '2018-06-30', today: '2018-07-01' })).toEqual(['LATE', 0, 'RED'])
    expect(at({ dueOn: '2018-06-30', today: '2018-07-02' })).toEqual(['LATE', 1, 'RED'])
  })

  it('is extended while an extension keeps it in time, and late after that', () => {
    const extended = { dueOn, originalDueOn: '2018-09-30' }
    expect(at({ ...extended, today })).toEqual(['EXTENDED', 0, 'GREEN'])
    expect(at({ ...extended, today: '2018-10-30' })).toEqual(['EXTENDED', 0, 'YELLOW'])
    expect(at({ ...extended, today: '2018-11-01' })).toEqual(['LATE', 1, 'RED'])
  })
})

describe('a finished assignment', () => {
  it('is judged by the day it was finished, not by today', () => {
    const today = '2019-03-01'
    expect(at({ dueOn, finishedOn: '2018-10-31', today })).toEqual(['ON_TIME', 0, 'GREEN'])
    expect(at({ dueOn, finishedOn: '2018-10-29', today })).toEqual(['EARLY', 2, 'GREEN'])
    expect(at({ dueOn, finishedOn: '2018-11-02', today })).toEqual(['LATE', 2, 'RED'])
  })

  it('is on time, not early, when only days off were left', () => {
    const standing = { dueOn: '2018-06-30', finishedOn: '2018-06-29', today: '2018-06-29' }
    expect(at(standing)).toEqual(['ON_TIME', 0, 'GREEN'])
  })
})

it('an assignment without a due day is undated, and green once finished', () => {
  expect(at({ dueOn: undefined, today })).toEqual(['UNDATED', 0, undefined])
  expect(at({ dueOn: undefined, finishedOn: today, today })).toEqual(['UNDATED', 0, 'GREEN'])
})

it('an assignment is late when its hour clock ended earlier on the same day', () => {
  expect(at({ dueOn, finishedOn: dueOn, today: dueOn, overran: true })).toEqual(['LATE', 0, 'RED'])
})

it('lightOf needs the calendar for a due day that may be near', () => {
  const standing = { dueOn: '2019-01-10', today: '2018-12-28' }
  expect(() => at(standing, calendarOf2018)).toThrow(CalendarYearMissing)
})

it('lightOf needs no calendar for a far due day', () => {
  expect(at({ dueOn: '2020-06-30', today }, calendarOf2018)).toEqual(['ON_TIME', 0, 'GREEN'])
})
