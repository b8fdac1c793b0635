import { describe, expect, it } from 'vitest'
import { chinaCalendar } from './calendar.ts'
import type { ClockExtension } from './clock.ts'
import { dueOf } from './due.ts'
import { stepLines } from './testing/calendars.ts'

const due = (...extensions: readonly ClockExtension[]) =>
  dueOf({ rule: { kind: 'FIXED_DATE', day: '2018-06-30' }, extensions }, chinaCalendar)
const inTime = { to: '2018-07-31', grantedOn: '2018-06-20', reason: 'flood' }
const late = { to: '2018-08-31', grantedOn: '2018-08-02', reason: 'flood again' }

describe('an extension', () => {
  it('moves the due day to its day, and keeps the original due day', () => {
    expect(due(inTime)).toMatchObject({ dueOn: '2018-07-31', originalDueOn: '2018-06-30' })
    expect(stepLines(due(inTime))).toEqual([
      '2018-07-31 EXTENDED 0 extended from 2018-06-30 to 2018-07-31, granted 2018-06-20: flood',
      '2018-07-31 DUE 0 due by the end of the day',
    ])
  })

  it('granted after the due day is marked as late', () => {
    expect(due(inTime, late)).toMatchObject({ dueOn: '2018-08-31', originalDueOn: '2018-06-30' })
    const step = due(inTime, late).steps.at(1)
    expect(step?.reason.en).toBe(
      'extended from 2018-07-31 to 2018-08-31, granted 2018-08-02, late: flood again',
    )
    expect(step?.reason.hant).toBe(
      '由2018-07-31延至2018-08-31，2018-08-02批准（逾期後批准）：flood again',
    )
  })

  it('granted on the due day itself is not late', () => {
    const lastMinute = { ...inTime, grantedOn: '2018-06-30' }
    expect(due(lastMinute).steps.at(0)?.reason.en).not.toContain('late')
  })

  it('takes effect in the order of the grants, for any order of input', () => {
    expect(due(late, inTime)).toEqual(due(inTime, late))
  })

  it('never moves a due day to an earlier day', () => {
    const earlier = { to: '2018-06-15', grantedOn: '2018-06-01', reason: 'slip' }
    expect(due(earlier)).toMatchObject({ dueOn: '2018-06-30' })
    expect(stepLines(due(earlier))[0]).toMatch(/^2018-06-30 EXTENDED 0 no effect, not later/)
  })

  it('gives an hour clock the whole of its day', () => {
    const rule = { kind: 'HOURS', count: 5 } as const
    const anchor = new Date('2018-06-30T09:00+08:00')
    const sameDay = { to: '2018-06-30', grantedOn: '2018-06-30', reason: 'power cut' }
    expect(dueOf({ rule, anchor, extensions: [sameDay] }, chinaCalendar)).toMatchObject({
      dueAt: new Date('2018-06-30T23:59:59.999+08:00'),
    })
  })
})
