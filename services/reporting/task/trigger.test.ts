import { expect, it } from 'vitest'
import { DeadlineKind } from './task-parts.ts'
import { daysFromTrigger } from './trigger.ts'

const document = { promulgatedOn: '2019-04-03' }
const days = (kind: DeadlineKind, rule: string | null, triggering: typeof document | null) =>
  daysFromTrigger({ deadlines: [{ kind, rule }], triggering })

it.each([
  // Across the Qingming and May Day holidays, with two working Sundays.
  ['working days', 'P20WD', ['2019-05-05']],
  ['months', 'P3M', ['2019-07-03']],
  ['the same day', 'P0D', ['2019-04-03']],
  ['nothing without a number', null, []],
])('a due date counts %s from the day of promulgation', (_, rule, expected) => {
  expect(days(DeadlineKind.EVENT, rule, document)).toEqual(expected)
})

it('a task has no due date before its trigger, nor from a time limit of its records', () => {
  expect(days(DeadlineKind.EVENT, 'P20WD', null)).toEqual([])
  expect(days(DeadlineKind.DURATION, 'P2WD', document)).toEqual([])
})
