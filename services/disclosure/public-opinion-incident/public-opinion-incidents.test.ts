import { expect, it } from 'vitest'
import { chinaCalendar, parseRule } from '../../kit/calendar/index.ts'
import type { ActiveRules } from '../../kit/rules/index.ts'
import { dueAtOf } from '../../kit/records/index.ts'
import { publicOpinionIncidentsAnswered, publicOpinionIncidentsInTime } from './indicators.ts'
import { PublicOpinionIncident, publicOpinionIncidents } from './public-opinion-incident.ts'

const hours: Readonly<Record<string, string>> = { op5: 'PT5H', op24: 'PT24H', op48: 'PT48H' }
const on: ActiveRules = {
  ruleOf: (id) => {
    const rule = parseRule(hours[id] ?? '')
    return rule && { rule, roll: 'NONE' }
  },
}
const at = (time: string) => new Date(`2018-07-${time}:00+08:00`)
const event = (more: Partial<PublicOpinionIncident> = {}): PublicOpinionIncident =>
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
    ...more,
  })
const due = (more: Partial<PublicOpinionIncident>) =>
  dueAtOf(publicOpinionIncidents, event(more), on, chinaCalendar)?.toISOString() ?? null
const firstRespondedAt = at('20T12:00')

it('runs the clock of what is owed next: five hours, a day, two days', () => {
  expect(due({})).toBe('2018-07-20T05:00:00.000Z')
  expect(due({ firstRespondedAt })).toBe('2018-07-21T00:00:00.000Z')
  expect(due({ firstRespondedAt, pressConferenceAt: firstRespondedAt })).toBe(null)
  expect(due({ severity: 'LARGER' })).toBe('2018-07-22T00:00:00.000Z')
  expect(due({ severity: 'LARGER', firstRespondedAt })).toBe(null)
})

it('may be closed once no answer is owed', () => {
  const [rule] = (publicOpinionIncidents.rules ?? []).filter(
    ({ message }) => 'en' in message && /owed/.test(message.en),
  )
  const closes = (more: Partial<PublicOpinionIncident>) =>
    rule?.isMet(event({ closedAt: at('25T08:00'), ...more }))
  expect(closes({})).toBe(false)
  expect(closes({ firstRespondedAt, dueAt: at('21T08:00') })).toBe(false)
  expect(closes({ firstRespondedAt })).toBe(true)
})

const dueAt = at('20T13:00')
const answers = (
  indicator: typeof publicOpinionIncidentsAnswered,
  more: Partial<PublicOpinionIncident>,
) => {
  const { numerator, group } = indicator.add(event(more)) ?? {}
  return numerator === undefined ? 'not asked' : `${numerator} ${group ?? ''}`.trim()
}

it.each([
  ['waits while the clock runs', { dueAt }, 'not asked'],
  ['fails once it ran out', { dueAt, missedDueDate: true }, '0'],
  ['is met while the next clock runs', { dueAt, firstRespondedAt }, '1'],
  ['fails while more is owed too late', { dueAt, missedDueDate: true, firstRespondedAt }, '0'],
  ['is met by a late answer', { missedDueDate: true, firstRespondedAt }, '1'],
  ['asks for an answer where no clock runs', {}, '0'],
])('%s', (_, more, standing) =>
  expect(answers(publicOpinionIncidentsAnswered, more)).toBe(standing),
)

it.each([
  ['20T13:00', '1 WITHIN_5_HOURS'],
  ['20T13:01', '1 WITHIN_24_HOURS'],
  ['22T08:00', '1 WITHIN_48_HOURS'],
  ['22T08:01', '1 LATER'],
])('tells how soon the first answer came: %s', (time, standing) =>
  expect(answers(publicOpinionIncidentsInTime, { firstRespondedAt: at(time) })).toBe(standing),
)
