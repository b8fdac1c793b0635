import { expect, it } from 'vitest'
import { DeadlineKind } from './task-parts.ts'
import { daysFromTrigger } from './trigger.ts'

const promulgated = { promulgatedOn: '2019-04-03' }
const days = (kind: DeadlineKind, rule: string | null, triggering: typeof promulgated | null) =>
  daysFromTrigger({ deadlines: [{ kind, rule }], triggering })

it.each([
  // Over the Qingming and May Day holidays, with two Sundays worked for them.
  ['working days', 'P20WD', ['2019-05-05']],
  ['months', 'P3M', ['2019-07-03']],
  ['the same day', 'P0D', ['2019-04-03']],
  ['nothing without a number', null, []],
])('counts %s from the day the document came out', (_, rule, expected) => {
  expect(days(DeadlineKind.EVENT, rule, promulgated)).toEqual(expected)
})

it('counts nothing while the task waits, nor what each record counts for itself', () => {
  expect(days(DeadlineKind.EVENT, 'P20WD', null)).toEqual([])
  expect(days(DeadlineKind.DURATION, 'P2WD', promulgated)).toEqual([])
})
