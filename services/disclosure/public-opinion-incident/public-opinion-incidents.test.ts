import { expect, it } from 'vitest'
import { rulesOn } from '../../../test/support/rules-on.ts'
import { chinaCalendar } from '../../kit/calendar/index.ts'
import { dueAtOf } from '../../kit/records/index.ts'
import { publicOpinionIncidentsAnswered, publicOpinionIncidentsInTime } from './indicators.ts'
import { PublicOpinionIncident, publicOpinionIncidents } from './public-opinion-incident.ts'

const rules = rulesOn({ op5: 'PT5H', op24: 'PT24H', op48: 'PT48H' })
const at = (time: string) => new Date(`2018-07-${time}:00+08:00`)
const incident = (overrides: Partial<PublicOpinionIncident> = {}): PublicOpinionIncident =>
  Object.assign(new PublicOpinionIncident(), {
    id: '1',
    unitId: 'CITY-350200',
    severity: 'ESPECIALLY_MAJOR',
    occurredAt: at('20T08:00'),
    closedAt: null,
    field: null,
    dueAt: null,
    missedDueDate: false,
    firstRespondedAt: null,
    pressConferenceAt: null,
    ...overrides,
  })
const due = (overrides: Partial<PublicOpinionIncident>) =>
  dueAtOf(publicOpinionIncidents, incident(overrides), rules, chinaCalendar)?.toISOString() ?? null
const firstRespondedAt = at('20T12:00')

it('The clock of an incident runs for the next response: 5, 24 or 48 hours.', () => {
  expect(due({})).toBe('2018-07-20T05:00:00.000Z')
  expect(due({ firstRespondedAt })).toBe('2018-07-21T00:00:00.000Z')
  expect(due({ firstRespondedAt, pressConferenceAt: firstRespondedAt })).toBe(null)
  expect(due({ severity: 'LARGER' })).toBe('2018-07-22T00:00:00.000Z')
  expect(due({ severity: 'LARGER', firstRespondedAt })).toBe(null)
})

it('An incident can be closed once no response is outstanding.', () => {
  const [rule] = (publicOpinionIncidents.rules ?? []).filter(
    ({ message }) => 'en' in message && /outstanding/.test(message.en),
  )
  const closes = (overrides: Partial<PublicOpinionIncident>) =>
    rule?.isMet(incident({ closedAt: at('25T08:00'), ...overrides }))
  expect(closes({})).toBe(false)
  expect(closes({ firstRespondedAt, dueAt: at('21T08:00') })).toBe(false)
  expect(closes({ firstRespondedAt })).toBe(true)
})

const dueAt = at('20T13:00')
const resultOf = (
  indicator: typeof publicOpinionIncidentsAnswered,
  overrides: Partial<PublicOpinionIncident>,
) => {
  const { numerator, group } = indicator.add(incident(overrides)) ?? {}
  return numerator === undefined ? 'not counted' : `${numerator} ${group ?? ''}`.trim()
}

it.each([
  ['does not count while its clock runs', { dueAt }, 'not counted'],
  ['fails once it is overdue', { dueAt, missedDueDate: true }, '0'],
  ['passes while the next clock runs', { dueAt, firstRespondedAt }, '1'],
  [
    'fails while a further response is overdue',
    { dueAt, missedDueDate: true, firstRespondedAt },
    '0',
  ],
  ['fails with a late response', { missedDueDate: true, firstRespondedAt }, '0'],
  ['needs a response where no clock runs', {}, '0'],
])('An incident %s.', (_, overrides, expected) =>
  expect(resultOf(publicOpinionIncidentsAnswered, overrides)).toBe(expected),
)

it.each([
  ['20T13:00', '1 WITHIN_5_HOURS'],
  ['20T13:01', '1 WITHIN_24_HOURS'],
  ['22T08:00', '1 WITHIN_48_HOURS'],
  ['22T08:01', '1 LATER'],
])('An incident is grouped by the time to its first response: %s.', (time, expected) =>
  expect(resultOf(publicOpinionIncidentsInTime, { firstRespondedAt: at(time) })).toBe(expected),
)
