import { expect, it } from 'vitest'
import { monthBefore } from './month-before.ts'

it.each([
  ['2018-12-14', '2018-11-14'],
  ['2018-01-05', '2017-12-05'],
  ['2018-03-31', '2018-02-28'],
  ['2020-03-30', '2020-02-29'],
])('A month before %s is %s.', (day, before) => {
  expect(monthBefore(day)).toBe(before)
})
