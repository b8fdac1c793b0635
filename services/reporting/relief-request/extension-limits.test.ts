import { expect, it } from 'vitest'
import { Locale } from '../../../schema/vocabulary/index.ts'
import { Calendar, chinaGazette } from '../../kit/calendar/index.ts'
import { refuseDueDate } from './extension-limits.ts'

const calendar = new Calendar({ ...chinaGazette, years: [2018, 2019] })

const refusal = (newDueOn: string, dueOn: string | null, granted = 0): string | undefined =>
  refuseDueDate(newDueOn, dueOn, { today: '2018-10-29', calendar, granted })?.message(Locale.EN)

it.each([
  ['2018-12-21', '2018-12-20', 0, undefined],
  ['2019-06-20', '2018-12-20', 1, undefined],
  ['2018-12-20', '2018-12-20', 0, /must be after the current one/],
  ['2018-10-28', '2018-10-01', 0, /2018-10-28 is past/],
  ['2018-10-29', '2018-10-01', 0, undefined],
  ['2019-06-21', '2018-12-20', 0, /Give 2019-06-20 or an earlier day/],
  // Months run from today where the due date has passed.
  ['2019-04-29', '2018-06-30', 0, undefined],
  ['2019-04-30', '2018-06-30', 0, /at most 6 months/],
  ['2019-01-31', '2018-12-20', 2, /extended 2 times already/],
  ['2020-02-01', '2019-12-20', 0, /no holidays for 2020/],
  ['2019-01-31', null, 0, /nothing to extend/],
] as const)(
  'An extension to %s of an assignment due on %s after %i others is refused by its limit or allowed.',
  (newDueOn, dueOn, granted, expected) => {
    const message = refusal(newDueOn, dueOn, granted)
    if (expected) expect(message).toMatch(expected)
    else expect(message).toBeUndefined()
  },
)
