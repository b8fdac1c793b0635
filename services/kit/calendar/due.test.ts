import { describe, expect, it } from 'vitest'
import { chinaCalendar } from './calendar.ts'
import { CalendarYearMissing } from './calendar-year-missing.ts'
import type { Clock } from './clock.ts'
import { dueOf } from './due.ts'
import { parseRule } from './rule.ts'
import { calendarOf2018, stepLines } from './testing/calendars.ts'

const clock = (rule: string, from?: string, more: Omit<Clock, 'rule'> = {}): Clock => ({
  rule: parseRule(rule) ?? expect.fail(rule),
  anchor: from === undefined ? undefined : new Date(`${from}+08:00`),
  ...more,
})
const due = (...args: Parameters<typeof clock>) => dueOf(clock(...args), chinaCalendar)

describe('working days', () => {
  it('count from the day of the event as day 0, at any time of that day', () => {
    const dueAt = new Date('2018-05-28T23:59:59.999+08:00')
    expect(due('P2WD', '2018-05-24T00:00')).toMatchObject({ dueOn: '2018-05-28', dueAt })
    expect(due('P2WD', '2018-05-24T23:59')).toMatchObject({ dueOn: '2018-05-28', dueAt })
    expect(due('P0D', '2018-05-24T09:00')).toMatchObject({ dueOn: '2018-05-24' })
  })

  it('explain every day counted and skipped', () => {
    expect(stepLines(due('P2WD', '2018-09-29T10:00'))).toEqual([
      '2018-09-29 START 0 event; 2 working days run from this day, which is day 0',
      '2018-09-30 COUNTED 1 working day 1 (Sunday, made up for National Day)',
      ...['01', '02', '03', '04', '05', '06', '07'].map(
        (day) => `2018-10-${day} SKIPPED 1 National Day holiday`,
      ),
      '2018-10-08 COUNTED 2 working day 2 (Monday)',
      '2018-10-08 DUE 2 due by the end of the day',
    ])
  })

  it('have reasons in Traditional Chinese', () => {
    expect(due('P1WD', '2018-12-28T10:00').steps.map(({ reason }) => reason.hant)).toEqual([
      '事件發生，自此起算1個工作日，當日為第0日',
      '第1個工作日（星期六，元旦調休上班）',
      '當日結束前到期',
    ])
  })

  it('throw without the calendar of the year', () => {
    const newYear = clock('P2WD', '2018-12-28T10:00')
    expect(() => dueOf(newYear, calendarOf2018)).toThrow(CalendarYearMissing)
  })
})

describe('calendar days and months', () => {
  it('count days off, and may end on one', () => {
    expect(due('P20D', '2018-06-10T08:00')).toMatchObject({ dueOn: '2018-06-30' })
    expect(stepLines(due('P20D', '2018-06-10T08:00')).at(-1)).toBe(
      '2018-06-30 DUE 20 due by the end of the day, ' +
        'a day off (Saturday) that does not move; the last working day before it is 2018-06-29',
    )
  })

  it('roll to the next working day where the rule says so', () => {
    const rolled = due('P20D', '2018-06-10T08:00', { roll: 'NEXT_WORKING_DAY' })
    expect(rolled).toMatchObject({ dueOn: '2018-07-02', originalDueOn: '2018-07-02' })
    expect(stepLines(rolled).slice(-2)).toEqual([
      '2018-07-02 ROLLED 20 2018-06-30 is a day off (Saturday): moved to the next working day',
      '2018-07-02 DUE 20 due by the end of the day',
    ])
    const unrolled = due('P19D', '2018-06-10T08:00', { roll: 'NEXT_WORKING_DAY' })
    expect(unrolled).toMatchObject({ dueOn: '2018-06-29' })
  })

  it('end with the last day of a shorter month', () => {
    const months = due('P3M', '2018-11-30T08:00')
    expect(months).toMatchObject({ dueOn: '2019-02-28' })
    expect(months.steps.at(-1)).toMatchObject({ count: 90 })
  })
})

describe('a fixed date', () => {
  it.each([
    ['2018-06-30', 'Saturday', '2018-06-29'],
    ['2018-12-15', 'Saturday', '2018-12-14'],
    // Swapped for Saturday the 29th.
    ['2018-12-31', "New Year's Day holiday", '2018-12-29'],
  ])('stays on %s, with a step that names the last working day before', (on, reason, before) => {
    expect(due(on)).toMatchObject({ dueOn: on, originalDueOn: on })
    expect(stepLines(due(on))).toEqual([
      `${on} DUE 0 due by the end of the day, ` +
        `a day off (${reason}) that does not move; the last working day before it is ${before}`,
    ])
  })

  it('may be in a year without a notice, with a step that states it', () => {
    expect(stepLines(dueOf(clock('2019-06-30'), calendarOf2018))).toEqual([
      '2019-06-30 DUE 0 due by the end of the day; holidays of that year not yet gazetted',
    ])
  })
})

it('a duration without an event is refused', () => {
  expect(() => due('P2WD')).toThrow(TypeError)
})
