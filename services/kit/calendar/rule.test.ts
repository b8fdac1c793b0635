import { expect, it } from 'vitest'
import { parseRule, ruleProblem } from './rule.ts'

it('parseRule reads the rules of the notice and of laws', () => {
  expect(parseRule('2018-10-31')).toEqual({ kind: 'FIXED_DATE', day: '2018-10-31' })
  expect(parseRule('P2WD')).toEqual({ kind: 'WORKING_DAYS', count: 2 })
  expect(parseRule('P20D')).toEqual({ kind: 'CALENDAR_DAYS', count: 20 })
  expect(parseRule('P3M')).toEqual({ kind: 'MONTHS', count: 3 })
  expect(parseRule('PT24H')).toEqual({ kind: 'HOURS', count: 24 })
  expect(parseRule('P0D')).toEqual({ kind: 'CALENDAR_DAYS', count: 0 })
})

it.each([
  '',
  'P1Y',
  'P2W',
  'PT2D',
  'P5H',
  'P-1D',
  'P02D',
  'P1.5D',
  'P99999D',
  '2018-02-30',
  'p2wd',
])('parseRule refuses %j', (text) => {
  expect(parseRule(text)).toBeUndefined()
  expect(ruleProblem(text)).toContain(`'${text}' is not a due-date rule`)
})
