import { expect, it } from 'vitest'
import { mondayOf } from './monday-of.ts'

it('A week begins on Monday, also that of a Sunday and across a year.', () => {
  expect(mondayOf('2018-10-29')).toBe('2018-10-29T00:00:00+08:00')
  expect(mondayOf('2018-11-04')).toBe('2018-10-29T00:00:00+08:00')
  expect(mondayOf('2020-01-01')).toBe('2019-12-30T00:00:00+08:00')
})
