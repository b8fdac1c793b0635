import { expect, it } from 'vitest'
import { monthsOf, type Step } from './months-of.ts'

const step = (day: string, effect: Step['effect']): Step => ({
  day,
  effect,
  effectLabel: effect,
  count: 0,
  reason: '',
})

it('The calendar of a clock has every month from its first day to its last, and begins weeks on Monday.', () => {
  const months = monthsOf([step('2019-01-07', 'DUE'), step('2018-12-28', 'START')])
  expect(months.map(({ month, blanks, days }) => [month, blanks, days.length])).toEqual([
    ['2018-12', 5, 31],
    ['2019-01', 1, 31],
  ])
  const due = months[1]?.days[6]
  expect(due).toMatchObject({ day: '2019-01-07', date: 7, steps: [{ effect: 'DUE' }] })
  expect(months[0]?.days.filter(({ steps }) => steps.length > 0)).toHaveLength(1)
})

it('The calendar of a clock without steps has no month.', () => {
  expect(monthsOf([])).toEqual([])
})
