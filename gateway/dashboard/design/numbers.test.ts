import { expect, it } from 'vitest'
import { dayOf, percent, pointsBetween, signed, timeText } from './numbers.ts'

it.each([
  [0, 7, '0%'],
  [1, 1000, '1%'],
  [999, 1000, '99%'],
  [7, 7, '100%'],
  [1, 3, '33%'],
  [0, 0, '–'],
])(
  '%i of %i is %s: all is said of all only, none of none only.',
  (numerator, denominator, shown) => {
    expect(percent({ numerator, denominator })).toBe(shown)
  },
)

it('A change is in percentage points, with its sign; there is none from or to a share of nothing.', () => {
  const half = { numerator: 1, denominator: 2 }
  const points = pointsBetween(half, { numerator: 2, denominator: 8 }) ?? 0
  expect(signed(points)).toBe('−25')
  expect(signed(-points)).toBe('+25')
  expect(pointsBetween(half, { numerator: 0, denominator: 0 })).toBeUndefined()
})

it('A moment is shown in the day and time of Fujian, whatever the zone of the computer.', () => {
  expect(dayOf('2017-12-31T16:00:00.000Z')).toBe('2018-01-01')
  expect(timeText('2017-12-31T16:00:00.000Z')).toBe('00:00')
})
