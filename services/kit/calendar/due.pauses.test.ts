import { describe, expect, it } from 'vitest'
import { chinaCalendar } from './calendar.ts'
import type { Clock, Pause } from './clock.ts'
import { dueOf } from './due.ts'
import { parseRule } from './rule.ts'
import { stepLines } from './testing/calendars.ts'

const due = (rule: string, from: string, more: Omit<Clock, 'rule'>) =>
  dueOf(
    { rule: parseRule(rule) ?? expect.fail(rule), anchor: new Date(`${from}+08:00`), ...more },
    chinaCalendar,
  )
const overNewYear: Pause = { from: '2018-12-29', to: '2019-01-02', reason: 'third party asked' }
const open: Pause = { from: '2018-12-29', reason: 'third party asked' }

describe('a pause', () => {
  it('over New Year counts neither its working days nor its days off', () => {
    const paused = due('P2WD', '2018-12-27T15:00', { pauses: [overNewYear] })
    const reason = 'paused from 2018-12-29 to 2019-01-02: third party asked'
    expect(paused).toMatchObject({ paused: false, dueOn: '2019-01-03' })
    expect(stepLines(paused).slice(1)).toEqual([
      '2018-12-28 COUNTED 1 working day 1 (Friday)',
      `2018-12-29 PAUSED 1 ${reason}`,
      `2018-12-30 PAUSED 1 ${reason}`,
      `2018-12-31 PAUSED 1 ${reason}`,
      `2019-01-01 PAUSED 1 ${reason}`,
      `2019-01-02 PAUSED 1 ${reason}`,
      '2019-01-03 COUNTED 2 working day 2 (Thursday)',
      '2019-01-03 DUE 2 due by the end of the day',
    ])
  })

  it('lengthens calendar days and months by its days', () => {
    expect(due('P10D', '2018-12-24T15:00', { pauses: [overNewYear] })).toMatchObject({
      dueOn: '2019-01-08',
    })
    expect(due('P1M', '2018-12-24T15:00', { pauses: [overNewYear] })).toMatchObject({
      dueOn: '2019-01-29',
    })
  })

  it('shifts hours by whole days, or by the rest of the day of the event', () => {
    expect(due('PT24H', '2018-12-28T15:00', { pauses: [overNewYear] })).toMatchObject({
      dueAt: new Date('2019-01-03T15:00+08:00'),
    })
    expect(due('PT5H', '2018-12-29T15:00', { pauses: [overNewYear] })).toMatchObject({
      dueAt: new Date('2019-01-03T05:00+08:00'),
    })
  })

  it('without an end leaves no due date', () => {
    const paused = due('P2WD', '2018-12-27T15:00', { pauses: [open] })
    const rest = { since: '2018-12-29', reason: 'third party asked', count: 1 }
    expect(paused).toMatchObject({ paused: true, ...rest })
    expect(stepLines(paused).at(-1)).toBe(
      '2018-12-29 PAUSED 1 paused from 2018-12-29 until further notice: third party asked',
    )
    expect(due('PT48H', '2018-12-28T14:30', { pauses: [open] })).toMatchObject({
      paused: true,
      count: 9,
    })
  })

  it('that begins after the due day, or covers only day 0, changes nothing', () => {
    expect(due('P1WD', '2018-12-27T15:00', { pauses: [open] })).toMatchObject({
      paused: false,
      dueOn: '2018-12-28',
    })
    const dayZero = { from: '2018-12-27', to: '2018-12-27', reason: 'asked' }
    expect(due('P1WD', '2018-12-27T15:00', { pauses: [dayZero] })).toMatchObject({
      dueOn: '2018-12-28',
    })
  })

  it('without an end takes precedence over an overlapping pause that has ended', () => {
    const paused = due('P2WD', '2018-12-27T15:00', { pauses: [overNewYear, open] })
    expect(paused).toMatchObject({ paused: true, since: '2018-12-29' })
    expect(paused.steps.filter(({ effect }) => effect === 'PAUSED')).toHaveLength(1)
  })

  it('adds a step without effect to a fixed date', () => {
    const fixed = due('2018-12-31', '2018-12-01T00:00', { pauses: [open] })
    expect(fixed).toMatchObject({ paused: false, dueOn: '2018-12-31' })
    expect(stepLines(fixed)[0]).toMatch(
      'PAUSED 0 no effect on a fixed date: paused from 2018-12-29',
    )
  })
})

describe('hours', () => {
  it('do not roll to a working day', () => {
    expect(due('PT5H', '2018-06-30T09:00', { roll: 'NEXT_WORKING_DAY' })).toMatchObject({
      dueAt: new Date('2018-06-30T14:00+08:00'),
    })
  })

  it('count nights and days off', () => {
    const night = due('PT5H', '2018-12-31T22:30', {})
    expect(night).toMatchObject({ dueAt: new Date('2019-01-01T03:30+08:00'), dueOn: '2019-01-01' })
    expect(stepLines(night)).toEqual([
      '2018-12-31 START 0 event; 5 hours run from this day, which is day 0',
      '2018-12-31 COUNTED 1 1 of 5 hours run',
      '2019-01-01 COUNTED 5 5 of 5 hours run',
      '2019-01-01 DUE 5 due at 03:30',
    ])
  })
})
