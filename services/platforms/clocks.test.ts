import { expect, it } from 'vitest'
import shipped from '../reporting/seed/rule-packs.json' with { type: 'json' }
import { rulesOn } from '../../test/support/rules-on.ts'
import { chinaCalendar } from '../kit/calendar/index.ts'
import { dueOfRecord, type RecordType } from '../kit/records/index.ts'
import { gazetteIssues } from './gazette-issue/gazette-issue.ts'
import { hotlineCases } from './hotline-case/hotline-case.ts'
import { policyReposts } from './policy-repost/policy-repost.ts'
import { websiteReports } from './website-report/website-report.ts'

/** All shipped rule packs, switched on. */
const rules = rulesOn(Object.fromEntries(shipped.packs.map(({ id, rule }) => [id, rule])))
const off = rulesOn({})
const dueAt = (type: RecordType, record: object, on = rules): string | undefined => {
  const due = dueOfRecord(type, record, on, chinaCalendar)
  return due?.paused === false ? due.dueAt.toISOString() : undefined
}
const call = { type: 'INQUIRY', extendedOn: null, extendedTo: null }
const at = (moment: string) => new Date(`${moment}:00+08:00`)
const endOf = (day: string) => new Date(`${day}T23:59:59.999+08:00`).toISOString()

it.each([
  [
    '31 January for the report of a website',
    websiteReports,
    { coversTo: '2017-12-31' },
    '2018-01-31',
  ],
  [
    'the day of the paper edition for an electronic gazette',
    gazetteIssues,
    { paperOn: '2018-06-30' },
    '2018-06-30',
  ],
  [
    'after make-up working days before a holiday for an inquiry',
    hotlineCases,
    { ...call, receivedAt: at('2018-09-28T16:00') },
    '2018-09-30',
  ],
  [
    'after the holiday for an inquiry',
    hotlineCases,
    { ...call, receivedAt: at('2018-09-30T16:00') },
    '2018-10-09',
  ],
  [
    'the day of the extension for an inquiry',
    hotlineCases,
    {
      ...call,
      receivedAt: at('2018-07-02T09:00'),
      extendedOn: '2018-07-04',
      extendedTo: '2018-07-13',
    },
    '2018-07-13',
  ],
] as const)('The due date is %s.', (_, type, record, day) => {
  expect(dueAt(type, record)).toBe(endOf(day))
})

it('A repost is due eight hours after the higher website, also at night.', () => {
  const issuedAt = at('2018-07-02T20:00')
  expect(dueAt(policyReposts, { issuedAt })).toBe(at('2018-07-03T04:00').toISOString())
})

it('Only inquiries have a period, and no record has one while its rule pack is off.', () => {
  const receivedAt = at('2018-07-02T09:00')
  expect(dueAt(hotlineCases, { ...call, receivedAt, type: 'COMPLAINT' })).toBeUndefined()
  expect(dueAt(hotlineCases, { ...call, receivedAt }, off)).toBeUndefined()
  expect(dueAt(websiteReports, { coversTo: '2017-12-31' }, off)).toBeUndefined()
  expect(dueAt(policyReposts, { issuedAt: receivedAt }, off)).toBeUndefined()
})
